"""Conversations of Jupyter's own client with the installed kernels, each by its name; what was heard is printed.

The tests beside this file run it with the Python that has jupyter_client and hold its output against what they expect.
"""
import asyncio
import sys
import unittest

import jupyter_kernel_test
import nbclient
import nbformat
from jupyter_client import BlockingKernelClient
from jupyter_client.ioloop import AsyncIOLoopKernelManager
from jupyter_client.manager import start_new_kernel

PATIENCE = 120


class Notebook:
    """A kernel of its own, whose cells are run one by one."""

    def __init__(self, name=".net-csharp"):
        self.manager, self.client = start_new_kernel(kernel_name=name, startup_timeout=PATIENCE)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)

    def run(self, code, **options):
        """Runs a cell and prints its outputs and its status."""
        reply = self.client.execute_interactive(code, timeout=PATIENCE, output_hook=tell, **options)
        print(f"[{reply['content']['status']}]")

    def begin(self, code):
        """Sends a cell and returns when it has printed something."""
        request = self.client.execute(code)
        while True:
            message = self.client.get_iopub_msg(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") == request and message["msg_type"] == "stream":
                return request

    def end(self, request):
        """Waits for the reply to a cell, and prints how it ended."""
        while True:
            reply = self.client.get_shell_msg(timeout=PATIENCE)
            if reply["parent_header"].get("msg_id") == request:
                print(f"[{reply['content']['status']}] {reply['content'].get('ename', '')}".rstrip())
                return


def tell(message):
    content = message["content"]
    if message["msg_type"] == "stream":
        print(f"{content['name']}: {content['text']}", end="")
    elif message["msg_type"] in ("execute_result", "display_data", "update_display_data"):
        print(f"{message['msg_type']}: {content['data'].get('text/plain', '')}")
    elif message["msg_type"] == "error":
        print(f"error: {content['ename']}: {content['evalue']}")
    elif message["msg_type"] == "clear_output":
        print("clear_output")


def interrupt():
    """A busy loop, a sleep and a cell that waits behind them; the variables survive."""
    with Notebook() as notebook:
        notebook.run("var kept = 7;")
        for stuck in ("while (true) { }", "System.Threading.Thread.Sleep(-1);", "await Task.Delay(-1);"):
            cell = notebook.begin(f'Console.WriteLine("begun");\n{stuck}')
            waiting = notebook.client.execute("kept + 1")
            notebook.manager.interrupt_kernel()
            notebook.end(cell)
            notebook.end(waiting)
        notebook.run("kept + 1")


def restart():
    """The same kernel, on the same ports, with nothing of what it knew; also when a cell runs."""
    with Notebook() as notebook:
        notebook.run("var gone = 7;")
        notebook.begin('Console.WriteLine("begun");\nwhile (true) { }')
        notebook.manager.restart_kernel()
        notebook.client.wait_for_ready(timeout=PATIENCE)
        notebook.run("gone")
        notebook.run("6 * 7")


def stdin():
    """Questions, a password, and a client that cannot be asked."""
    with Notebook() as notebook:
        def answer(message):
            content = message["content"]
            print(f"asked: {content['prompt']!r}{', hidden' if content['password'] else ''}")
            notebook.client.input("Zeist 😀")

        notebook.run("Console.ReadLine()", allow_stdin=True, stdin_hook=answer)
        notebook.run('Input.Password("The key? ").Length', allow_stdin=True, stdin_hook=answer)
        notebook.run("Console.ReadLine()", allow_stdin=False)


def parameters():
    """A cell tagged 'parameters' and, as papermill does it, one with other values behind it."""
    def cell(code, *tags):
        return nbformat.v4.new_code_cell(code, metadata={"tags": list(tags)})

    for name, default, given, use in (
        (".net-csharp", 'var town = "Meppel";\nvar count = 1;', 'var town = "Zeist";\nvar count = 3;', 'Console.WriteLine($"{town} {count + 1}");'),
        (".net-fsharp", 'let town = "Meppel"\nlet count = 1', 'let town = "Zeist"\nlet count = 3', 'printfn "%s %d" town (count + 1)'),
    ):
        notebook = nbformat.v4.new_notebook(cells=[cell(default, "parameters"), cell(given, "injected-parameters"), cell(use)])
        nbclient.NotebookClient(notebook, kernel_name=name, timeout=PATIENCE, startup_timeout=PATIENCE).execute()
        print("".join(output.text for output in notebook.cells[-1].outputs), end="")


def tags():
    """Errors that a notebook allows, and cells that it skips."""
    def cell(code, *tags):
        return nbformat.v4.new_code_cell(code, metadata={"tags": list(tags)})

    notebook = nbformat.v4.new_notebook(cells=[cell('throw new Exception("expected");', "raises-exception"), cell("1 + 1", "skip-execution"), cell("2 + 2")])
    nbclient.NotebookClient(notebook, kernel_name=".net-csharp", timeout=PATIENCE, startup_timeout=PATIENCE).execute()
    for executed in notebook.cells:
        print(executed.execution_count, [output.get("evalue", output.get("data", {}).get("text/plain")) for output in executed.outputs])


def death():
    """A cell ends its process: the client's restarter begins a new one, on which cells run."""
    async def live():
        manager = AsyncIOLoopKernelManager(kernel_name=".net-csharp")
        await manager.start_kernel()
        restarted = asyncio.Event()
        manager.add_restart_callback(restarted.set, "restart")
        client = manager.client()
        client.start_channels()
        await client.wait_for_ready(timeout=PATIENCE)
        client.execute('Environment.FailFast("over");')
        await asyncio.wait_for(restarted.wait(), PATIENCE)
        print("restarting")
        await client.wait_for_ready(timeout=PATIENCE)
        await client.execute_interactive("6 * 7", timeout=PATIENCE, output_hook=tell)
        client.stop_channels()
        await manager.shutdown_kernel(now=True)

    asyncio.run(live())


def two_clients():
    """Two clients of one kernel see each other's outputs and share the variables."""
    with Notebook() as notebook:
        # With a session of its own: the manager's would have the name of the first, and take its place.
        other = BlockingKernelClient(connection_file=notebook.manager.connection_file)
        other.load_connection_file()
        other.start_channels()
        other.wait_for_ready(timeout=PATIENCE)
        notebook.run("var shared = 7;")
        other.execute_interactive("shared", timeout=PATIENCE, output_hook=tell)
        notebook.run("shared + 1")
        other.stop_channels()


class CSharp(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-csharp"
    language_name = "C#"
    file_extension = ".cs"
    code_hello_world = 'Console.WriteLine("hello, world");'
    code_stderr = 'Console.Error.WriteLine("careful");'
    completion_samples = [{"text": "Console.ReadLi", "matches": ["ReadLine"]}]
    complete_code_samples = ["1 + 1", "var x = 1;"]
    incomplete_code_samples = ["foreach (var x in new[] { 1 })\n{"]
    invalid_code_samples = ["1 +* ) 2"]
    code_page_something = 'ShowInPager("help");'
    code_generate_error = 'throw new Exception("no");'
    code_execute_result = [{"code": "1 + 2 + 3", "result": "6"}, {"code": '"six"', "result": "six"}]
    code_display_data = [{"code": 'display(HTML("<b>x</b>"));', "mime": "text/html"}, {"code": 'display(new LaTeXString("$x$"));', "mime": "text/latex"}]
    code_history_pattern = "1 + 2*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "Console.WriteLine"
    code_clear_output = "ClearOutput();"


class FSharp(jupyter_kernel_test.KernelTests):
    kernel_name = ".net-fsharp"
    language_name = "F#"
    file_extension = ".fs"
    code_hello_world = 'printfn "hello, world"'
    code_stderr = 'eprintfn "careful"'
    completion_samples = [{"text": "System.Console.ReadLi", "matches": ["ReadLine"]}]
    complete_code_samples = ["1 + 1", "let x = 1"]
    incomplete_code_samples = ["let x ="]
    invalid_code_samples = ["let )"]
    code_page_something = 'ShowInPager("help")'
    code_generate_error = 'failwith "no"'
    code_execute_result = [{"code": "1 + 2 + 3", "result": "6"}, {"code": '"six"', "result": "six"}]
    code_display_data = [{"code": 'display(HTML("<b>x</b>")) |> ignore', "mime": "text/html"}]
    code_history_pattern = "1 + 2*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "System.Console.WriteLine"
    code_clear_output = "ClearOutput()"


def conformance(language):
    """The public suite, jupyter_kernel_test, on one of the kernels."""
    suite = unittest.defaultTestLoader.loadTestsFromTestCase({"csharp": CSharp, "fsharp": FSharp}[language])
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=2).run(suite)
    print(f"{result.testsRun} tests, {len(result.failures) + len(result.errors)} failed, {len(result.skipped)} skipped")


if __name__ == "__main__":
    # A test that hangs tells where.
    import faulthandler
    faulthandler.dump_traceback_later(2 * PATIENCE, exit=True)
    globals()[sys.argv[1]](*sys.argv[2:])
