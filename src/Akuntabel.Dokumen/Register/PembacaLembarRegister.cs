using Akuntabel.Core.Register;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

namespace Akuntabel.Dokumen.Register;

/// <summary>Reads rows of a register out of the sheets that people have: workbooks new and old, and CSV. Rows are streamed.</summary>
/// <param name="definisi">The register.</param>
/// <param name="kecamatan">The kecamatan of the pemda; <c>null</c>: they are taken as they stand.</param>
public sealed class PembacaLembarRegister(DefinisiRegister definisi, IReadOnlyList<Wilayah>? kecamatan = null)
{
    /// <summary>Stands for the state of a row among the fields that columns are taken for.</summary>
    public const string Keadaan = "#keadaan";

    /// <summary>Rows that a sheet may have.</summary>
    public const int BarisTerbanyak = 200_000;

    private const int ContohTerbanyak = 200;
    private const int ContohDitunjukkan = 5;

    /// <summary>The sheets that hold anything, with the field that each column is taken for; those that fit best come first.</summary>
    /// <param name="isi">The file: XLSX, XLS or CSV.</param>
    /// <exception cref="DokumenTakTerbacaException">It cannot be read; says why and what to do.</exception>
    public IReadOnlyList<LembarRegister> Kenali(byte[] isi)
    {
        ArgumentNullException.ThrowIfNull(isi);
        using var sumber = SumberLembar.Buka(isi);
        return [.. sumber.Daftar.Select(Kenali).Where(l => l.Kolom.Count > 0)
            .OrderByDescending(l => l.Cocok(definisi)).ThenByDescending(l => l.Usul.Count)];
    }

    /// <summary>Reads a sheet.</summary>
    /// <param name="isi">The file.</param>
    /// <param name="lembar">Name of the sheet, as <see cref="Kenali(byte[])"/> gave it.</param>
    /// <param name="padanan">Code of the field of each column, by its number from 0; columns not in it are left.</param>
    /// <exception cref="DokumenTakTerbacaException">It cannot be read, or is longer than any register; says why and what to do.</exception>
    public HasilLembarRegister Baca(byte[] isi, string lembar, IReadOnlyDictionary<int, string> padanan)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(lembar);
        ArgumentNullException.ThrowIfNull(padanan);
        using var sumber = SumberLembar.Buka(isi);
        var sumberLembar = sumber.Daftar.FirstOrDefault(l => l.Nama == lembar)
            ?? throw new DokumenTakTerbacaException($"lembar \"{lembar}\" tidak ada dalam berkas itu. Unggah lagi, lalu pilih lembarnya.");
        var (pengenal, gabung) = (new PengenalKolom(definisi), sumberLembar.Gabungan());
        var kepala = KepalaLembarRegister.Cari(sumberLembar.Baca(), gabung, pengenal.MenurutJudul);
        var nilai = new NilaiLembar(definisi, padanan, kepala, gabung, new PembacaWilayah(kecamatan));
        foreach (var b in sumberLembar.Baca())
        {
            if (nilai.Banyak > BarisTerbanyak)
            {
                throw new DokumenTakTerbacaException($"lembar \"{lembar}\" berisi lebih dari {AngkaIndonesia.Cetak(BarisTerbanyak, 0)} baris. "
                    + "Bagi menjadi beberapa berkas, lalu unggah satu per satu.");
            }

            nilai.Tambah(b);
        }

        return nilai.Hasil();
    }

    private LembarRegister Kenali(Lembaran lembaran)
    {
        var pengenal = new PengenalKolom(definisi);
        var kepala = KepalaLembarRegister.Cari(lembaran.Baca(), lembaran.Gabungan(), pengenal.MenurutJudul);
        var contoh = new List<List<string>>();
        var banyak = 0;
        foreach (var b in lembaran.Baca().Where(b => b.Nomor > kepala.Akhir).Take(BarisTerbanyak))
        {
            banyak++;
            for (var k = 0; banyak <= ContohTerbanyak && k < b.Sel.Length; k++)
            {
                while (contoh.Count <= k)
                {
                    contoh.Add([]);
                }

                if (b[k].Length > 0)
                {
                    contoh[k].Add(b[k]);
                }
            }
        }

        var kolom = Enumerable.Range(0, Math.Max(kepala.Judul.Count, contoh.Count))
            .Select(k => (Nomor: k, Judul: kepala.Judul.ElementAtOrDefault(k) ?? "", Contoh: (IReadOnlyList<string>)(contoh.ElementAtOrDefault(k) ?? [])))
            .Where(k => k.Judul.Length > 0 || k.Contoh.Count > 0).ToList();
        return new LembarRegister(lembaran.Nama, kepala.Akhir,
            [.. pengenal.Kenali(kolom).Select(k => k with { Contoh = [.. k.Contoh.Take(ContohDitunjukkan)] })], banyak);
    }
}
