using System.Text;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Register;

/// <summary>A table of an office that holds rows of a register.</summary>
/// <param name="Jalur">Its file.</param>
/// <param name="Definisi">The register.</param>
/// <param name="Keadaan">Code of the state in which its rows come where no column says it; empty: the first.</param>
/// <param name="Hasil">What was read.</param>
public sealed record BerkasRegister(string Jalur, DefinisiRegister Definisi, string Keadaan, HasilLembarRegister Hasil)
{
    /// <summary>Rows that hold all that a row cannot be kept without.</summary>
    public IEnumerable<BarisLembarRegister> Baris => Hasil.Baris.Where(b => !Definisi.Bidang.Any(w => w.Wajib && b.Isi.GetValueOrDefault(w.Kode, "").Length == 0))
        .Select(b => b.Keadaan.Length > 0 ? b : b with { Keadaan = Keadaan });
}

/// <summary>Tables of an office that are registers, as its settings of tables declare them: <c>definisi: {sekolah: peserta-kegiatan}</c>, and
/// <c>keadaan: {ormas: aktif}</c>. They are read as any sheet is.</summary>
/// <param name="definisi">The register of a code; <c>null</c>: there is none.</param>
public sealed class PembacaBerkasRegister(Func<string, DefinisiRegister?> definisi)
{
    private const string Pengaturan = "register/register.yaml";

    /// <summary>Reads them.</summary>
    /// <param name="berkas">The office's files.</param>
    /// <returns>The tables; and all that could not be read, with its row and column. What is written there stays in the file.</returns>
    public (IReadOnlyList<BerkasRegister> Daftar, IReadOnlyList<Kesalahan> Galat) Baca(KumpulanBerkas berkas)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var (daftar, galat) = (new List<BerkasRegister>(), new List<Kesalahan>());
        // that the settings themselves cannot be read, the report says
        var setelan = berkas.Coba(Pengaturan, out var isi) ? YamlBerkas.Baca(Encoding.UTF8.GetString(isi.Span), Pengaturan, 0, []) as SetelanPeta : null;
        foreach (var (nama, kode) in Peta(setelan, "definisi"))
        {
            if (Satu(berkas, nama, kode, Peta(setelan, "keadaan").FirstOrDefault(k => k.Nama == nama).Isi, galat) is { } satu)
            {
                daftar.Add(satu);
                galat.AddRange(Galat(satu));
            }
        }

        return (daftar, galat);
    }

    private BerkasRegister? Satu(KumpulanBerkas berkas, string nama, SetelanTeks kode, SetelanTeks? keadaan, List<Kesalahan> galat)
    {
        var jalur = $"register/{nama}.csv";
        if (definisi(kode.Isi.Trim()) is not { } d)
        {
            galat.Add(new Kesalahan(kode.Asal, $"register \"{kode.Isi}\" tidak dikenal, jadi tabel {nama} tetap tabel biasa.", "Tulis kode register yang dipakai kantor."));
        }
        else if (d.Akses.Terbatas)
        {
            // the table is a document that everybody of the office reads
            galat.Add(new Kesalahan(kode.Asal, $"register {d.Nama} tertutup, jadi tidak diisi dari tabel {nama}.", "Catat barisnya pada register itu sendiri."));
        }
        else if (keadaan is { } k && d.CariKeadaan(k.Isi.Trim()) is null)
        {
            galat.Add(new Kesalahan(k.Asal, $"\"{k.Isi}\" bukan keadaan register {d.Nama}.", $"Tulis salah satu: {string.Join(", ", d.Keadaan.Select(x => x.Kode))}."));
        }
        else if (!berkas.Coba(jalur, out var isi))
        {
            galat.Add(new Kesalahan(kode.Asal, $"tabel {nama} tidak ada.", "Tambahkan tabelnya, atau hapus baris ini."));
        }
        else
        {
            return Lembar(jalur, d, keadaan?.Isi.Trim() ?? "", isi.ToArray(), galat);
        }

        return null;
    }

    private static BerkasRegister? Lembar(string jalur, DefinisiRegister d, string keadaan, byte[] isi, List<Kesalahan> galat)
    {
        try
        {
            var pembaca = new PembacaLembarRegister(d);
            if (pembaca.Kenali(isi) is [var lembar, ..] && lembar.Cocok(d))
            {
                return new BerkasRegister(jalur, d, keadaan, pembaca.Baca(isi, lembar.Nama, lembar.Usul));
            }

            galat.Add(new Kesalahan(new Asal(jalur, 1), $"tidak ada kolom untuk {d.Bidang[0].Nama} register {d.Nama}.", $"Beri salah satu kolomnya judul \"{d.Bidang[0].Nama}\"."));
        }
        catch (DokumenTakTerbacaException e)
        {
            galat.Add(new Kesalahan(new Asal(jalur, 1), $"tidak dapat dibaca untuk register {d.Nama}: {e.Message}", "Betulkan tabelnya, lalu impor lagi."));
        }

        return null;
    }

    private static IEnumerable<Kesalahan> Galat(BerkasRegister b)
    {
        var masuk = b.Baris.Select(x => x.Nomor).ToHashSet();
        return b.Hasil.Galat.Select(g => new Kesalahan(new Asal(b.Jalur, g.Baris) { Kolom = g.Kolom }, (g.Tertulis.Length > 0 ? $"\"{g.Tertulis}\": " : "") + g.Pesan,
            masuk.Contains(g.Baris) ? "Barisnya masuk tanpa isian itu; lengkapi pada registernya." : "Barisnya tidak masuk; lengkapi tabelnya, lalu impor lagi."));
    }

    private static IEnumerable<(string Nama, SetelanTeks Isi)> Peta(SetelanPeta? setelan, string kunci) =>
        (setelan?.Isi.GetValueOrDefault(kunci) as SetelanPeta)?.Isi.Where(i => i.Value is SetelanTeks { Isi.Length: > 0 }).Select(i => (i.Key, (SetelanTeks)i.Value)) ?? [];
}
