using Cahier.Jupyter.Kernel.Notebook;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>The real engine as a kernel in this process, over real sockets.</summary>
internal static class NotebookKernel
{
    /// <summary>Starts a kernel, lets a front end talk with it, and fails on any message that nobody asserted.</summary>
    public static void Talk(KernelLanguage language, Action<TestFrontend, RunningKernel<NotebookKernelSession>> conversation) =>
        RunningKernel<NotebookKernelSession>.Start(() => new(language), new()).Talk(conversation);

    /// <summary>The same in C#, for conversations that need nothing of the kernel but its messages.</summary>
    public static void Talk(Action<TestFrontend> conversation) => Talk(KernelLanguage.CSharp, (front, _) => conversation(front));

    /// <summary>The same in F#.</summary>
    public static void TalkFSharp(Action<TestFrontend> conversation) => Talk(KernelLanguage.FSharp, (front, _) => conversation(front));
}
