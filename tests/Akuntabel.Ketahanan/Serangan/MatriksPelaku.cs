using System.Security.Cryptography;
using System.Text;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>One row of the matrix: everything that one user can ask for.</summary>
internal sealed class MatriksPelaku(Konteks k, Pelaku pelaku, ObjekKantor milik, ObjekKantor lain, Toko toko)
{
    private const string TidakAda = "tidak-ada";

    // of an office that the user may not see nothing may show or change
    private bool Terbatas => pelaku.Orang.Peran is not ("administrator" or "apip" or "bappeda");

    /// <summary>Tries every handler.</summary>
    public async Task JalankanAsync(IReadOnlyList<Penangan> daftar)
    {
        var semula = await SidikAsync();
        foreach (var p in daftar.Where(p => p.Baris is not null).TakeWhile(_ => !k.Habis))
        {
            await HakAsync(p, milik);
            if (p.PunyaPd)
            {
                await HakAsync(p, lain);
                await AsingAsync(p, milik.Pd);
            }
            else if (p.Pola.Contains("{id}", StringComparison.Ordinal) || p.Halaman.StartsWith("/Akun", StringComparison.Ordinal))
            {
                await AsingAsync(p, "");
            }
        }

        if (pelaku.Orang.Peran != "administrator")
        {
            k.Hasil.Catat("kantor lain, pengguna, dan peran tidak berubah", await SidikAsync() == semula, $"oleh {pelaku}");
        }

        await DrafAsync();
    }

    // what is allowed is called with nothing in it and for things that are not there: it is the right that is asked for, not the work
    private async Task HakAsync(Penangan p, ObjekKantor kantor)
    {
        if (p.Baris is not { } baris)
        {
            return;
        }

        var boleh = pelaku.Boleh(baris, p.PunyaPd ? kantor.Pd : "");
        var kosong = boleh != false && p.Metode != "GET";
        var alamat = Alamat(p, kantor.Pd, kantor, kosong);
        var jawaban = await pelaku.KirimAsync(p.Metode, alamat, kosong ? [] : kantor.Isian());
        var sebutan = $"{p.Metode} {Ringkas(alamat)} ({p}) sebagai {pelaku}: {jawaban.Kode} {jawaban.Tujuan}";
        k.Hasil.Catat("jawaban tanpa 500 dan tanpa putus", !jawaban.Galat && jawaban.Kode != 0, sebutan);
        if (boleh == false)
        {
            k.Hasil.Catat(p.Metode == "GET" ? "yang tidak berhak ditolak (melihat)" : "yang tidak berhak ditolak (mengubah)",
                jawaban.Ditolak, sebutan);
        }
        else if (boleh == true)
        {
            k.Hasil.Catat("yang berhak tidak ditolak", !jawaban.Ditolak, sebutan);
        }

        Bocor(jawaban, sebutan);
    }

    // the own office's address, with things of another office, or the own pages with things of another user
    private async Task AsingAsync(Penangan p, string pd)
    {
        if (p.Baris is not { } baris || pelaku.Boleh(baris, pd) == false || pelaku.Orang.Peran == "administrator")
        {
            return;
        }

        var alamat = Alamat(p, pd, lain, kosong: false);
        var jawaban = await pelaku.KirimAsync(p.Metode, alamat, p.Metode == "GET"
            ? [] : [.. lain.Isian().Where(i => !p.Halaman.StartsWith("/Akun", StringComparison.Ordinal) || i.Key is "id")]);
        var sebutan = $"{p.Metode} {Ringkas(alamat)} ({p}) sebagai {pelaku}, dengan milik {lain.Pd}: {jawaban.Kode} {jawaban.Tujuan}";
        k.Hasil.Catat("pengenal milik kantor atau pengguna lain", !jawaban.Galat
            && (!Terbatas || !jawaban.Isi.Contains(lain.Kenari, StringComparison.Ordinal)), sebutan);
        Bocor(jawaban, sebutan);
    }

    private void Bocor(Jawaban jawaban, string sebutan)
    {
        if (Terbatas && jawaban.Kode == 200)
        {
            k.Hasil.Catat("jawaban tidak memuat rahasia kantor lain", !jawaban.Isi.Contains(lain.Kenari, StringComparison.Ordinal),
                sebutan);
        }
    }

    // a draft belongs to its writer, also among those of one office
    private async Task DrafAsync()
    {
        if (pelaku.Orang.Pd == milik.Pd && pelaku.Orang.Peran is "perencana" or "sub-bidang")
        {
            var jawaban = await pelaku.Klien.AmbilAsync(milik.AlamatSunting + "&pulihkan=true");
            k.Hasil.Catat("draf orang lain tidak tampak", !jawaban.Isi.Contains(milik.KenariDraf, StringComparison.Ordinal),
                $"{milik.AlamatSunting} sebagai {pelaku}: {jawaban.Kode}");
        }
    }

    // what stands behind the path is the same everywhere
    private static string Ringkas(string alamat) => alamat.Split("berkas=kinerja.csv&")[0].TrimEnd('?', '&');

    private static string Alamat(Penangan p, string pd, ObjekKantor objek, bool kosong)
    {
        string Bagian(string b) => b switch
        {
            "{pd}" => pd,
            _ when b.StartsWith("{tahun", StringComparison.Ordinal) => objek.Tahun,
            _ when !b.StartsWith('{') => b,
            _ when kosong => TidakAda,
            _ => objek.Pengenal(p.Halaman),
        };
        var jalur = string.Join('/', p.Pola.Split('/').Where(b => !kosong || !b.Contains('?', StringComparison.Ordinal)).Select(Bagian));
        if (kosong)
        {
            return jalur + p.Akhiran;
        }

        var tanya = string.Join('&', objek.Isian().Where(i => i.Key is not ("revisi" or "Revisi" or "id"))
            .Select(i => $"{i.Key}={Uri.EscapeDataString(i.Value)}"));
        return $"{jalur}{(p.Akhiran.Length > 0 ? p.Akhiran + "&" : "?")}{tanya}";
    }

    private async Task<string> SidikAsync()
    {
        var baris = new List<string>();
        foreach (var tabel in (string[])["dokumen", "versi", "lampiran", "unit_kerja", "pejabat", "masa_jabatan"])
        {
            baris.AddRange(await toko.BarisAsync($"SELECT * FROM {tabel} WHERE perangkat_daerah = @Pd ORDER BY 1, 2, 3, 4",
                new { lain.Pd }));
        }

        baris.AddRange(await toko.BarisAsync("SELECT * FROM perangkat_daerah ORDER BY id"));
        baris.AddRange(await toko.BarisAsync("SELECT id, nama, nama_pengguna, sandi, aktif, pejabat FROM pengguna ORDER BY id"));
        baris.AddRange(await toko.BarisAsync("SELECT * FROM penugasan ORDER BY id"));
        baris.AddRange(await toko.BarisAsync("SELECT id FROM sesi WHERE pengguna = @Korban ORDER BY id", new { Korban = lain.Korban.Id }));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', baris))));
    }
}
