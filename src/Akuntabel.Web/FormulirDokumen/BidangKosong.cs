using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>An empty field that a report needs: what every page counts as missing.</summary>
/// <param name="Bidang">The field.</param>
/// <param name="Butir">The thing that has it.</param>
/// <param name="Daftar">The list in which the thing stands; <c>null</c>: the file itself.</param>
public sealed record BidangKosong(BidangTerisi Bidang, ButirTerisi Butir, DaftarTerisi? Daftar)
{
    /// <summary>All of a thing and of what it holds.</summary>
    public static IEnumerable<BidangKosong> Dalam(ButirTerisi butir) => Dalam(butir, null);

    /// <summary>Fields that only the signature needs, and that nobody recorded elsewhere.</summary>
    public static int UntukTandaTangan(ButirTerisi butir)
    {
        ArgumentNullException.ThrowIfNull(butir);
        return butir.Bidang.Count(b => b is { Uraian: { Perlu: KeperluanBidang.Menandatangani, DariPejabat: false }, Teks.Length: 0 });
    }

    private static IEnumerable<BidangKosong> Dalam(ButirTerisi butir, DaftarTerisi? daftar)
    {
        ArgumentNullException.ThrowIfNull(butir);
        return butir.Bidang.Where(b => b is { Uraian.Perlu: KeperluanBidang.Menyusun, Teks.Length: 0 })
            .Select(b => new BidangKosong(b, butir, daftar))
            .Concat(butir.Daftar.SelectMany(d => d.Butir.Where(b => !SubAnggaran.Menjumlah(b)).SelectMany(b => Dalam(b, d))));
    }
}
