namespace Akuntabel.Web.Umum;

/// <summary>How the connection to a mail server is secured.</summary>
public enum KeamananSurel
{
    /// <summary>Plain, then encrypted before anything is said; refused where the server cannot (usual on port 587).</summary>
    StartTls,

    /// <summary>Encrypted from the beginning (port 465).</summary>
    Tls,

    /// <summary>Not at all: a server on the same machine or network alone.</summary>
    Tanpa,
}

/// <summary>The mail server that sends reminders.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">Its port.</param>
/// <param name="Keamanan">How the connection is secured.</param>
/// <param name="Pengguna">User to sign in as; empty: nobody.</param>
/// <param name="BerkasSandi">File with the password, read anew for each connection; empty: none.</param>
/// <param name="Dari">Address that it is sent from.</param>
public sealed record OpsiSurel(string Host, int Port, KeamananSurel Keamanan, string Pengguna, string BerkasSandi, string Dari);
