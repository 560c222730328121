using System.Net.Sockets;
using Akuntabel.Web.Umum;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Akuntabel.Web.Surel;

/// <summary>A letter.</summary>
/// <param name="Kepada">Address.</param>
/// <param name="Perihal">What about.</param>
/// <param name="Isi">Text.</param>
public sealed record Surat(string Kepada, string Perihal, string Isi);

/// <summary>Why a letter was not sent.</summary>
/// <param name="Sebab">For an administrator: what, why, what to look at.</param>
/// <param name="MungkinSampai">Whether it may have arrived nevertheless: the connection broke before the server had answered.</param>
public sealed record GagalKirim(string Sebab, bool MungkinSampai);

/// <summary>Sends letters.</summary>
public interface IPengirimSurel
{
    /// <summary>Sends one.</summary>
    /// <returns>Why it failed; <c>null</c>: the server took it.</returns>
    Task<GagalKirim?> KirimAsync(Surat surat, CancellationToken batal);
}

/// <summary>Addresses.</summary>
public static class AlamatSurel
{
    /// <summary>Whether something is an address that can be written to.</summary>
    public static bool Sah(string alamat)
    {
        ArgumentNullException.ThrowIfNull(alamat);
        return MailboxAddress.TryParse(alamat, out var a) && a.Address == alamat && alamat.Contains('@', StringComparison.Ordinal)
            && alamat.All(c => c is > ' ' and < '\x7f');
    }
}

/// <summary>Sends by SMTP, each letter in a connection of its own.</summary>
internal sealed class PengirimSmtp(OpsiSurel opsi) : IPengirimSurel
{
    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(30);

    public async Task<GagalKirim?> KirimAsync(Surat surat, CancellationToken batal)
    {
        if (!AlamatSurel.Sah(surat.Kepada))
        {
            return new GagalKirim($"Alamat {surat.Kepada} bukan alamat surel.", false);
        }

        using var pesan = new MimeMessage();
        pesan.From.Add(MailboxAddress.Parse(opsi.Dari));
        pesan.To.Add(MailboxAddress.Parse(surat.Kepada));
        pesan.Subject = surat.Perihal;
        pesan.Body = new TextPart("plain") { Text = surat.Isi };
        using var klien = new SmtpClient { Timeout = (int)Batas.TotalMilliseconds };
        // the whole of it, not each step, may take so long: a server that drips must not keep the next ones waiting
        using var sabar = CancellationTokenSource.CreateLinkedTokenSource(batal);
        sabar.CancelAfter(Batas);
        var dikirim = false;
        try
        {
            await klien.ConnectAsync(opsi.Host, opsi.Port, opsi.Keamanan switch
            {
                KeamananSurel.Tls => SecureSocketOptions.SslOnConnect,
                KeamananSurel.Tanpa => SecureSocketOptions.None,
                _ => SecureSocketOptions.StartTls,
            }, sabar.Token);
            if (opsi.Pengguna.Length > 0)
            {
                await klien.AuthenticateAsync(opsi.Pengguna, await SandiAsync(sabar.Token), sabar.Token);
            }

            dikirim = true;
            await klien.SendAsync(pesan, sabar.Token);
        }
        catch (OperationCanceledException) when (!batal.IsCancellationRequested)
        {
            return new GagalKirim($"Peladen surel {opsi.Host} tidak menjawab dalam {Batas.TotalSeconds:0} detik.", dikirim);
        }
        catch (Exception e) when (e is SocketException or IOException or MailKit.Security.AuthenticationException
            or System.Security.Authentication.AuthenticationException or SmtpCommandException or SmtpProtocolException
            or ServiceNotConnectedException or ServiceNotAuthenticatedException or SslHandshakeException or NotSupportedException
                or UnauthorizedAccessException)
        {
            return new GagalKirim(
                $"{Sebab(e)} ({string.Join(' ', e.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))})",
                dikirim && e is not (SmtpCommandException or ServiceNotAuthenticatedException));
        }

        // it has the letter; how it says goodbye changes nothing
        await TutupAsync(klien);
        return null;
    }

    private static async Task TutupAsync(SmtpClient klien)
    {
        try
        {
            using var sebentar = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await klien.DisconnectAsync(true, sebentar.Token);
        }
        catch (Exception e) when (e is IOException or SocketException or SmtpProtocolException or OperationCanceledException)
        {
        }
    }

    private async Task<string> SandiAsync(CancellationToken batal) =>
        opsi.BerkasSandi.Length == 0 ? "" : (await File.ReadAllTextAsync(opsi.BerkasSandi, batal)).TrimEnd('\r', '\n');

    private string Sebab(Exception e) => e switch
    {
        SocketException => $"Peladen surel {opsi.Host} tidak terjangkau.",
        SslHandshakeException => $"Sambungan aman ke {opsi.Host} gagal; periksa pilihan keamanan dan sertifikatnya.",
        MailKit.Security.AuthenticationException or ServiceNotAuthenticatedException =>
            $"Peladen surel {opsi.Host} menolak nama pengguna atau kata sandinya.",
        SmtpCommandException => $"Peladen surel {opsi.Host} menolak surat ini.",
        NotSupportedException => $"Peladen surel {opsi.Host} tidak menyediakan sambungan aman yang diminta.",
        UnauthorizedAccessException => "Kata sandi surel tidak terbaca di tempatnya.",
        _ => $"Sambungan ke peladen surel {opsi.Host} terputus, atau kata sandinya tidak terbaca di tempatnya.",
    };
}
