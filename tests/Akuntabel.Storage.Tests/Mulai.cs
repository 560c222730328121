namespace Akuntabel.Storage.Tests;

/// <summary>Entry of the test program: runs the tests, or, as a child that will be killed, saves without end.</summary>
public static class Mulai
{
    public static Task<int> Main(string[] args) =>
        args is ["penyimpan", var mesin, var koneksi] ? Ketahanan.Penyimpan.JalankanAsync(mesin, koneksi) : Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
}
