using Akuntabel.Core.Perencanaan;

namespace Akuntabel.Dokumen.Penjenjangan;

/// <summary>A node of the tree in words.</summary>
public static class KataSimpul
{
    private static readonly string[] Asal = ["tujuan", "sasaran", "program", "kegiatan", "sub kegiatan", "kondisi", "sasaran RPJMD"];

    /// <summary>What it is to be called: its words, or its code.</summary>
    public static string Nama(IsianSimpul i) => Ada(i).Uraian.Length > 0 ? i.Uraian : i.Kode;

    /// <summary>What it stands for: "sub kegiatan".</summary>
    public static string Sebutan(AsalSimpul asal) => Asal[(int)asal];

    /// <summary>What it stands for with its code, nothing twice: "program 8.01.02", "Sasaran 1".</summary>
    public static string SebutanBerkode(IsianSimpul i) =>
        Ada(i).KodeResmi.StartsWith(Sebutan(i.Asal), StringComparison.OrdinalIgnoreCase) ? i.KodeResmi
        : $"{Sebutan(i.Asal)} {i.KodeResmi}".TrimEnd();

    /// <summary>How it is measured: "Persentase sekolah: 80 %", several one behind the other; blank when it is not.</summary>
    public static string Ukuran(IsianSimpul i) => string.Join("; ", Ada(i).Indikator.Select(Satu));

    /// <summary>One measure.</summary>
    public static string Satu(IndikatorSimpul i)
    {
        ArgumentNullException.ThrowIfNull(i);
        var nilai = Nilai(i);
        return i.Uraian.Length == 0 ? nilai : nilai.Length == 0 ? i.Uraian : $"{i.Uraian}: {nilai}";
    }

    /// <summary>One measure where there is little room: the figure first, for the end is cut off.</summary>
    public static string Singkat(IndikatorSimpul i) => string.Join(" · ", new[] { Nilai(i), i.Uraian }.Where(t => t.Length > 0));

    /// <summary>All that it serves, when that is more than the node above it: "mendukung Sasaran 1, Sasaran 2"; blank otherwise.</summary>
    public static string Dukungan(SimpulKinerja s)
    {
        ArgumentNullException.ThrowIfNull(s);
        // a code is not torn from its number at the end of a line
        return s.Juga.Count == 0 ? ""
            : "mendukung " + string.Join(", ", s.Juga.Prepend(s.Induk).OfType<SimpulKinerja>().Select(a => Pendek(a.Isi).Replace(' ',
                '\u00a0')));
    }

    /// <summary>What serves it but is drawn below another: "didukung juga oleh 8.01.03"; blank when nothing does.</summary>
    public static string DidukungJuga(SimpulKinerja s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.JugaDidukung.Count == 0 ? ""
            : "didukung juga oleh " + string.Join(", ", s.JugaDidukung.Select(a => $"{Pendek(a.Isi)} {a.Isi.Uraian}".TrimEnd()));
    }

    /// <summary>The programs that are not drawn, and why; blank when there are none.</summary>
    public static string Penunjang(PohonKinerja pohon)
    {
        ArgumentNullException.ThrowIfNull(pohon);
        return pohon.Penunjang.Count == 0 ? ""
            : "Tidak digambar karena menjalankan kantor, tidak mendukung sasaran tertentu: "
                + string.Join("; ", pohon.Penunjang.Select(p => $"{p.Kode} {p.Uraian}".TrimEnd())) + ".";
    }

    /// <summary>Its code and who answers for it.</summary>
    public static string Penjawab(IsianSimpul i) => string.Join(" · ", new[] { Ada(i).KodeResmi, i.Jabatan }.Where(t => t.Length > 0));

    /// <summary>What a column of nodes is headed: "Hasil akhir: sasaran".</summary>
    public static string Kolom(IEnumerable<IsianSimpul> daftar)
    {
        var isi = daftar.ToList();
        var tingkat = isi.Select(i => i.Tingkat).Distinct().Order().Select(KataTingkat.Dari).ToList();
        var asal = isi.Select(i => i.Asal).Where(a => a != AsalSimpul.Kondisi).Distinct().ToList();
        var kata = string.Join(" dan ", tingkat)
            + (tingkat.Count == 1 && asal is [var a] ? ": " + Sebutan(a) : "");
        return kata.Length == 0 ? "" : char.ToUpperInvariant(kata[0]) + kata[1..];
    }

    private static string Pendek(IsianSimpul i) => i.KodeResmi.Length > 0 ? i.KodeResmi : Nama(i);

    private static string Nilai(IndikatorSimpul i) => string.Join(' ', new[] { i.Target, i.Satuan }.Where(t => t.Length > 0));

    private static IsianSimpul Ada(IsianSimpul i) => i ?? throw new ArgumentNullException(nameof(i));
}
