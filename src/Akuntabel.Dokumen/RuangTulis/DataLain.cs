using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Penulisan;

namespace Akuntabel.Dokumen.RuangTulis;

/// <summary>Figures that a text needs and no other document holds, and those that stay without a source for a reason.</summary>
public static class DataLain
{
    /// <summary>Where they are kept.</summary>
    public const string Berkas = "data-lain.yaml";

    /// <summary>The files with one more figure.</summary>
    /// <param name="semua">The report's files.</param>
    /// <param name="nama">What it is; names it.</param>
    /// <param name="nilai">Its value as typed: "35" or "81,64".</param>
    /// <param name="sumber">Where it is from.</param>
    public static KumpulanBerkas Catat(KumpulanBerkas semua, string nama, string nilai, string sumber) =>
        Tambah(semua, "daftar", ("nama", nama), ("nilai", nilai), ("sumber", sumber));

    /// <summary>The files with a figure of a part that stays as it is.</summary>
    /// <param name="semua">The report's files.</param>
    /// <param name="bagian">The part.</param>
    /// <param name="angka">The figure as written.</param>
    /// <param name="sebab">Why.</param>
    public static KumpulanBerkas Biarkan(KumpulanBerkas semua, string bagian, string angka, string sebab) =>
        Tambah(semua, "dibiarkan", ("bagian", bagian), ("angka", angka), ("sebab", sebab));

    private static KumpulanBerkas Tambah(KumpulanBerkas semua, string daftar, params (string Kunci, string Isi)[] isi)
    {
        ArgumentNullException.ThrowIfNull(semua);
        var teks = semua.Coba(Berkas, out var data) ? IsiBerkas.Teks(data) : null;
        var lama = teks is null ? null : IsiIsian.Coba(teks);
        var peta = (lama?.Akar as PetaIsian)?.Isi.ToList() ?? [];
        // plain digits are a figure; what only looks like one stays text
        var baru = new PetaIsian(isi.Select(i => KeyValuePair.Create(i.Kunci, (SimpulIsian)(i.Kunci == "nilai"
            ? new SkalarIsian(i.Isi, JenisSkalar.Angka) : new SkalarIsian(i.Isi, JenisSkalar.Teks)))));
        var butir = peta.FirstOrDefault(p => p.Key == daftar).Value is DaftarIsian d ? d.Butir : [];
        peta.RemoveAll(p => p.Key == daftar);
        peta.Add(KeyValuePair.Create(daftar, (SimpulIsian)new DaftarIsian([.. butir, baru])));
        return semua.Dengan(Berkas, PenulisIsi.Terapkan(teks, lama, new IsiIsian(new PetaIsian(peta)), out _));
    }
}
