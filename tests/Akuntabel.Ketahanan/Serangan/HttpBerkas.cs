using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>What other users of the machine, or one with a copy of the database, can do.</summary>
internal sealed class HttpBerkas(Konteks k)
{
    private const UnixFileMode Orang = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>All of it.</summary>
    public async Task JalankanAsync(Dunia dunia)
    {
        await KukiPalsuAsync(dunia);
        await HakBerkasAsync();
        await new HttpTautan(k).TautanAsync();
    }

    // a second server over a copy of the database alone: what it seals must not count at the first
    private async Task KukiPalsuAsync(Dunia dunia)
    {
        var korban = await dunia.OrangAsync("korban.kode", "bappeda", "");
        using (var p = await dunia.KlienAsync(korban))
        {
            await p.NyalakanAsync(korban.Sandi);
        }

        var curian = Directory.CreateDirectory(k.Jalur("curian")).FullName;
        // the lock of the running server holds nothing
        foreach (var f in Directory.GetFiles(dunia.Peladen.Toko.Folder, "akuntabel.db*").Where(f => !f.EndsWith(".pelayan", StringComparison.Ordinal)))
        {
            File.Copy(f, Path.Combine(curian, Path.GetFileName(f)));
        }

        await using var toko = new Toko(curian, null);
        var kunci = (await toko.DaftarAsync<string>("SELECT kunci_totp FROM pengguna WHERE id = @Id", new { korban.Id }))[0];
        k.Hasil.Catat("salinan basis data: kunci autentikator tidak terbaca",
            !kunci.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)), $"{kunci.Length} huruf Base32 terbuka");
        var xml = await toko.DaftarAsync<string>("SELECT xml FROM kunci_perlindungan");
        k.Hasil.Catat("salinan basis data: kunci kuki tidak terbaca",
            !xml.Any(x => x.Contains("<masterKey", StringComparison.Ordinal) && x.Contains("<value>", StringComparison.Ordinal)),
            "kunci induk tertulis terbuka");
        await toko.UbahAsync("UPDATE pengguna SET sandi = (SELECT sandi FROM pengguna WHERE id = @admin) WHERE id = @Id",
            new { admin = dunia.Administrator.Id, korban.Id });
        await toko.DisposeAsync();
        var palsu = k.BuatPeladen(toko);
        if (!await palsu.CobaMulaiAsync(TimeSpan.FromSeconds(60)))
        {
            k.Hasil.Catat("salinan basis data: kuki langkah kedua palsu ditolak", true);
            return;
        }

        using var pencuri = new Klien(palsu);
        try
        {
            await pencuri.MasukAsync(korban.Nama, dunia.Administrator.Sandi);
        }
        catch (InvalidOperationException)
        {
            // it serves no sign-in page without the key: then it seals nothing either
        }

        palsu.Bunuh();
        using var asli = new Klien(dunia.Peladen);
        foreach (Cookie kuki in pencuri.Kuki.GetAllCookies())
        {
            asli.Kuki.Add(new Cookie(kuki.Name, kuki.Value, "/", "127.0.0.1"));
        }

        var halaman = await asli.AmbilAsync("/masuk/kode");
        if (Formulir.Cari(halaman.Html, "/masuk/kode", "Kode enam angka") is { } kode)
        {
            await asli.KirimAsync(kode.Isi("Kode enam angka", Totp.Kode(kunci, 1)));
        }

        k.Hasil.Catat("salinan basis data: kuki langkah kedua palsu ditolak", (await asli.AmbilAsync("/akun")).Kode != 200,
            "masuk sebagai korban tanpa kata sandinya");
    }

    // the loosest umask there is: what the server writes is its own all the same
    private async Task HakBerkasAsync()
    {
        if (await k.TokoAsync(Mesin.Sqlite) is not { } toko)
        {
            return;
        }

        var tmp = Directory.CreateDirectory(k.Jalur("tmp")).FullName;
        Directory.Delete(toko.Folder);
        var peladen = k.BuatPeladen(toko, "--contoh");
        peladen.Siasat = i =>
        {
            var baru = new ProcessStartInfo("sh",
                ["-c", "umask 000; exec \"$0\" \"$@\"", i.FileName, .. i.ArgumentList]) { RedirectStandardOutput = true,
                RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = i.WorkingDirectory };
            baru.Environment["TMPDIR"] = tmp;
            return baru;
        };
        await peladen.MulaiAsync();
        using var dunia = new Dunia(peladen, "hak");
        await dunia.MulaiAsync();
        var rena = await dunia.OrangAsync("rena.hak", "perencana", dunia.DaftarPd[0]);
        using var p = await dunia.KlienAsync(rena);
        var uji = await p.UjiAsync(("rahasia.txt",
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Realisasi 10 dari 20 atau 60%.\n", 20_000)))));
        var terbuka = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 20; i++)
        {
            terbuka.UnionWith(Terbuka(toko.Folder).Concat(Terbuka(tmp)).Select(f => f.Replace(k.Folder, "…", StringComparison.Ordinal)));
            await Task.Delay(100);
        }

        await p.TungguAsync(uji.Tujuan, TimeSpan.FromSeconds(60));
        terbuka.UnionWith(Terbuka(tmp).Select(f => f.Replace(k.Folder, "…", StringComparison.Ordinal)));
        foreach (var (apa, awalan) in new[] { ("folder dan berkas data", "…/data"), ("folder dan berkas sementara", "…/tmp") })
        {
            var daftar = terbuka.Where(t => t.StartsWith(awalan, StringComparison.Ordinal)).ToList();
            k.Hasil.Catat($"umask 000: {apa} hanya untuk pemiliknya", daftar.Count == 0, string.Join(", ", daftar.Take(4)));
        }

        await peladen.BerhentiAsync();
        var sisa = Directory.GetFileSystemEntries(tmp).Where(f => Path.GetFileName(f).StartsWith("akuntabel", StringComparison.Ordinal))
            .ToList();
        k.Hasil.Catat("folder sementara hilang sesudah peladen berhenti", sisa.Count == 0,
            string.Join(", ", sisa.Select(Path.GetFileName)));
    }

    private static IEnumerable<string> Terbuka(string akar)
    {
        if (akar.Contains("/data-", StringComparison.Ordinal) && (File.GetUnixFileMode(akar) & Orang) != UnixFileMode.None)
        {
            yield return $"{akar} {File.GetUnixFileMode(akar)}";
        }

        // Kestrel's and .NET's own sockets and locks are not ours; folders and files of the application are
        foreach (var f in Directory.EnumerateFileSystemEntries(akar, "*",
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true })
            .Where(f => !f.Contains("clr-debug", StringComparison.Ordinal) && !f.Contains("dotnet-diagnostic", StringComparison.Ordinal)
            && !f.Contains("/.dotnet", StringComparison.Ordinal)))
        {
            var hak = UnixFileMode.None;
            try
            {
                hak = File.GetUnixFileMode(f);
            }
            catch (IOException)
            {
                // gone meanwhile
            }

            if ((hak & Orang) != UnixFileMode.None)
            {
                yield return $"{f} {Convert.ToString((int)hak, 8)}";
            }
        }
    }
}
