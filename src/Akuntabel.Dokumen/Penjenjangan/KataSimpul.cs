using Akuntabel.Core.Perencanaan;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>A node of the tree in words.</summary>
public static class KataSimpul
{
    private static readonly string[] Asal = ["tujuan", "sasaran", "program", "kegiatan", "sub kegiatan", "kondisi"];

    /// <summary>What it is to be called: its words, or its code.</summary>
    public static string Nama(IsianSimpul i) => Ada(i).Uraian.Length > 0 ? i.Uraian : i.Kode;

    /// <summary>What it stands for: "sub kegiatan".</summary>
    public static string Sebutan(AsalSimpul asal) => Asal[(int)asal];

    /// <summary>How it is measured: "Persentase sekolah: 80 %"; blank when it is not.</summary>
    public static string Ukuran(IsianSimpul i) => Ada(i).Indikator.Count == 0 ? ""
        : Satu(i.Indikator[0]) + (i.Indikator.Count > 1 ? $"; dan {i.Indikator.Count - 1} indikator lain" : "");

    /// <summary>One measure.</summary>
    public static string Satu(IndikatorSimpul i)
    {
        ArgumentNullException.ThrowIfNull(i);
        var nilai = Nilai(i);
        return i.Uraian.Length == 0 ? nilai : nilai.Length == 0 ? i.Uraian : $"{i.Uraian}: {nilai}";
    }

    /// <summary>How it is measured where there is little room: the figure first, for the end is cut off.</summary>
    public static string Singkat(IsianSimpul i) => Ada(i).Indikator.Count == 0 ? ""
        : string.Join(" · ", new[] { Nilai(i.Indikator[0]), i.Indikator[0].Uraian }.Where(t => t.Length > 0));

    /// <summary>Its code and who answers for it.</summary>
    public static string Penjawab(IsianSimpul i) => string.Join(" · ", new[] { Ada(i).KodeResmi, i.Jabatan }.Where(t => t.Length > 0));

    /// <summary>What a column of nodes is headed: "Hasil akhir: sasaran".</summary>
    public static string Kolom(IEnumerable<IsianSimpul> daftar)
    {
        var isi = daftar.ToList();
        var tingkat = isi.Select(i => i.Tingkat).Distinct().Order().Select(KataTingkat.Dari).ToList();
        var asal = isi.Select(i => i.Asal).Where(a => a != AsalSimpul.Kondisi).Distinct().ToList();
        var kata = string.Join(" dan ", tingkat)
            + (tingkat.Count == 1 && asal is [not AsalSimpul.Tujuan and var a] ? ": " + Sebutan(a) : "");
        return kata.Length == 0 ? "" : char.ToUpperInvariant(kata[0]) + kata[1..];
    }

    private static string Nilai(IndikatorSimpul i) => string.Join(' ', new[] { i.Target, i.Satuan }.Where(t => t.Length > 0));

    private static IsianSimpul Ada(IsianSimpul i) => i ?? throw new ArgumentNullException(nameof(i));
}
