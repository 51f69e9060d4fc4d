using Cahier.Jupyter.Install;

namespace Cahier.Jupyter.Tests.Install;

public class JupyterDirectoriesTests
{
    [Theory]
    [InlineData(JupyterPlatform.Unix, "", "/home/me/.local/share/jupyter/kernels")]
    [InlineData(JupyterPlatform.Unix, "XDG_DATA_HOME=/data", "/data/jupyter/kernels")]
    [InlineData(JupyterPlatform.Unix, "XDG_DATA_HOME=", "/home/me/.local/share/jupyter/kernels")]
    [InlineData(JupyterPlatform.Unix, "JUPYTER_DATA_DIR=/mine XDG_DATA_HOME=/data", "/mine/kernels")]
    [InlineData(JupyterPlatform.MacOS, "XDG_DATA_HOME=/data", "/home/me/Library/Jupyter/kernels")]
    [InlineData(JupyterPlatform.MacOS, "JUPYTER_DATA_DIR=/mine", "/mine/kernels")]
    [InlineData(JupyterPlatform.Windows, "APPDATA=/roaming", "/roaming/jupyter/kernels")]
    [InlineData(JupyterPlatform.Windows, "", "/home/me/.jupyter/data/kernels")]
    public void the_user_s_kernels_are_where_jupyter_looks_for_them(JupyterPlatform platform, string variables, string expected) =>
        Assert.Equal(expected, Unix(Directories(platform, variables).UserKernels));

    [Fact]
    public void each_kernel_has_a_history_of_its_own_among_the_user_s_data() =>
        Assert.Equal("/mine/cahier/.net-csharp.history.jsonl", Unix(Directories(JupyterPlatform.Unix, "JUPYTER_DATA_DIR=/mine").HistoryFile(".net-csharp")));

    [Fact]
    public void the_kernels_of_an_environment_are_in_its_share_folder() =>
        Assert.Equal("/opt/env/share/jupyter/kernels", Unix(JupyterDirectories.PrefixKernels("/opt/env")));

    [Theory]
    [InlineData(JupyterPlatform.Unix, "", "/home/me/.local/share/jupyter/kernels /usr/local/share/jupyter/kernels /usr/share/jupyter/kernels")]
    [InlineData(JupyterPlatform.Unix, "JUPYTER_PATH=/a:/b CONDA_PREFIX=/conda VIRTUAL_ENV=/venv", "/a/kernels /b/kernels /home/me/.local/share/jupyter/kernels /conda/share/jupyter/kernels /venv/share/jupyter/kernels /usr/local/share/jupyter/kernels /usr/share/jupyter/kernels")]
    [InlineData(JupyterPlatform.Windows, "JUPYTER_PATH=C:/a;C:/b APPDATA=/roaming PROGRAMDATA=/all", "C:/a/kernels C:/b/kernels /roaming/jupyter/kernels /all/jupyter/kernels")]
    [InlineData(JupyterPlatform.Windows, "APPDATA=/roaming", "/roaming/jupyter/kernels")]
    public void all_folders_are_searched_in_the_order_of_jupyter(JupyterPlatform platform, string variables, string expected) =>
        Assert.Equal(expected.Split(' '), Directories(platform, variables).Search.Select(Unix));

    private static JupyterDirectories Directories(JupyterPlatform platform, string variables)
    {
        var values = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return new(platform, "/home/me", name => values.GetValueOrDefault(name));
    }

    private static string Unix(string path) => path.Replace('\\', '/');
}
