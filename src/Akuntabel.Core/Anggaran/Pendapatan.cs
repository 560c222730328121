using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>A kind of revenue that an office collects, as the DPA states it. It is no part of the expenditure.</summary>
/// <param name="Kode">Code of its account; not empty.</param>
/// <param name="Uraian">Name.</param>
/// <param name="Murni">Target of the first budget, rupiah; may be blank.</param>
/// <param name="Perubahan">Target after the budget was changed, rupiah; blank: it was not.</param>
/// <param name="Asal">Row.</param>
public sealed record JenisPendapatan(string Kode, string Uraian, Fakta Murni, Fakta Perubahan, Asal Asal)
{
    /// <summary>The target that holds: that of the change, else the first.</summary>
    public Fakta Target => Perubahan.Besaran.Ada ? Perubahan : Murni;
}

/// <summary>A kind of revenue with its figures.</summary>
/// <param name="Jenis">The kind.</param>
/// <param name="Berincian">Whether others stand below it: it is their sum.</param>
/// <param name="Target">Target that holds, rupiah.</param>
/// <param name="Realisasi">Collected since January, rupiah.</param>
/// <param name="Capaian">Collected of the target, percent.</param>
public sealed record SimpulPendapatan(JenisPendapatan Jenis, bool Berincian, Fakta Target, Fakta Realisasi, Fakta Capaian);

/// <summary>The revenue of an office until the end of a period.</summary>
/// <param name="Baris">Kinds in order.</param>
/// <param name="Target">Target of all, rupiah.</param>
/// <param name="Realisasi">Collected of all, rupiah.</param>
/// <param name="Capaian">Percent.</param>
public sealed record HasilPendapatan(IReadOnlyList<SimpulPendapatan> Baris, Fakta Target, Fakta Realisasi, Fakta Capaian)
{
    /// <summary>Computes it; <c>null</c>: the office has none.</summary>
    /// <param name="daftar">Kinds.</param>
    /// <param name="realisasi">What was collected, by code and quarter.</param>
    /// <param name="jumlah">Totals that a person wrote.</param>
    /// <param name="triwulan">The quarter until whose end it counts.</param>
    /// <param name="salah">Receives what does not hold.</param>
    internal static HasilPendapatan? Hitung(IReadOnlyList<JenisPendapatan> daftar, IReadOnlyList<RealisasiTriwulan> realisasi,
        IReadOnlyList<JumlahDinyatakan> jumlah, int triwulan, List<Kesalahan> salah)
    {
        if (daftar.Count == 0)
        {
            return null;
        }

        var terima = SejakJanuari.Terima([.. realisasi.Where(r => r.Triwulan.Nomor <= triwulan)],
            daftar.Select(d => d.Kode).ToHashSet(StringComparer.Ordinal), "pendapatan.csv", "kode", "jenis pendapatan", salah);
        var baris = daftar.Select(d => Satu(d, Bawah(d, daftar), terima, triwulan, salah)).ToList();
        // what others detail is their sum already
        var rinci = baris.FindAll(b => !b.Berincian);
        var (target, terkumpul) = (DanaTriwulan.Jumlah("pendapatan.target", "Target pendapatan", rinci.Select(b => b.Target)),
            DanaTriwulan.Jumlah("pendapatan.realisasi", "Realisasi pendapatan", rinci.Select(b => b.Realisasi)));
        foreach (var j in jumlah)
        {
            PernyataanJumlah.Bandingkan(j.Pagu, target, j.Asal, salah);
        }

        return new HasilPendapatan(baris, target, terkumpul,
            DanaTriwulan.Persen("pendapatan.capaian", "Capaian pendapatan", KatalogAturan.CapaianPendapatan, terkumpul, target));
    }

    private static List<JenisPendapatan> Bawah(JenisPendapatan d, IReadOnlyList<JenisPendapatan> daftar)
    {
        var di = daftar.Where(x => x.Kode.StartsWith(d.Kode + ".", StringComparison.Ordinal)).ToList();
        return di.FindAll(x => !di.Exists(y => y.Kode.StartsWith(x.Kode + ".", StringComparison.Ordinal)));
    }

    private static SimpulPendapatan Satu(JenisPendapatan d, List<JenisPendapatan> bawah,
        Dictionary<(string Kode, int Triwulan), RealisasiTriwulan> realisasi, int triwulan, List<Kesalahan> salah)
    {
        var id = "pendapatan." + d.Kode;
        Fakta Terkumpul(JenisPendapatan j) => realisasi.GetValueOrDefault((j.Kode, triwulan))?.Anggaran
            ?? DanaTriwulan.Belum($"pendapatan.{j.Kode}.realisasi", $"Realisasi {j.Uraian}", triwulan, j.Asal);
        var (target, terkumpul) = (d.Target, Terkumpul(d));
        if (bawah.Count > 0)
        {
            var (jumlahTarget, jumlahReal) = (DanaTriwulan.Jumlah(id + ".target", "Target " + d.Uraian, bawah.Select(b => b.Target)),
                DanaTriwulan.Jumlah(id + ".realisasi", "Realisasi " + d.Uraian, bawah.Select(Terkumpul)));
            PernyataanJumlah.Bandingkan(target, jumlahTarget, d.Asal, salah);
            PernyataanJumlah.Bandingkan(terkumpul, jumlahReal, d.Asal, salah);
            (target, terkumpul) = (jumlahTarget, jumlahReal);
        }

        return new SimpulPendapatan(d, bawah.Count > 0, target, terkumpul,
            DanaTriwulan.Persen(id + ".capaian", "Capaian " + d.Uraian, KatalogAturan.CapaianPendapatan, terkumpul, target));
    }
}

/// <summary>The arithmetic of funds that stand beside the budget.</summary>
internal static class DanaTriwulan
{
    /// <summary>Sum of several.</summary>
    public static Fakta Jumlah(string id, string nama, IEnumerable<Fakta> daftar) => FaktaHitung.Dari(id, nama, Satuan.Rupiah, 0,
        KatalogAturan.JumlahBaris, new Jumlah([.. daftar.Select(f => new Ambil(f))]));

    /// <summary>A part of the whole, percent.</summary>
    public static Fakta Persen(string id, string nama, AturanHitung aturan, Fakta bagian, Fakta seluruh) => FaktaHitung.Persen(id, nama, aturan,
        FaktaHitung.PersenDari(new Ambil(bagian), new Ambil(seluruh)),
        bagian.Besaran.Alasan ?? seluruh.Besaran.Alasan ?? "pembaginya nol");

    /// <summary>Nothing was told until the end of a quarter.</summary>
    public static Fakta Belum(string id, string nama, int triwulan, Asal asal) => new(id, nama,
        Besaran.Kosong($"realisasi s.d. triwulan {new TriwulanKe(triwulan)} belum diisi"), Satuan.Rupiah, 0, new Isian(asal));
}
