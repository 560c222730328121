using Akuntabel.Core.Alur;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Why an achievement is not known, with the field where that is mended.</summary>
/// <param name="Indikator">Code of the indikator.</param>
/// <param name="Kata">The reason.</param>
/// <param name="Alamat">The field; else the stage where its document is begun.</param>
public sealed record SebabBelumTerukur(string Indikator, string Kata, string Alamat);

/// <summary>Finds what an achievement waits for: its target, its realisation, or the components that it is computed of.</summary>
/// <param name="b">The front page.</param>
internal sealed class PenunjukUkuran(BerandaKantor b)
{
    /// <summary>The reason; <c>null</c>: the achievement is known.</summary>
    public SebabBelumTerukur? Tunjuk(FaktaKinerja k) => k switch
    {
        { Capaian: not null } => null,
        { Target: null } => Satu(k, JenisDokumen.PerjanjianKinerja, RiwayatPerjanjian.BerkasKini,
            FormulirBerkas.AlamatKunci("target", k.Indikator), $"target {b.Waktu.Tahun} belum diisi"),
        { Realisasi: null } when b.Berkomponen.Contains(k.Indikator) => Satu(k, JenisDokumen.Pengukuran, "komponen.csv", "",
            "nilai komponen rumusnya belum lengkap"),
        { Realisasi: null } => Satu(k, JenisDokumen.Pengukuran, "kinerja.csv", k.Indikator, $"realisasi {Masa} belum diisi"),
        // what divides by zero is mended where both are typed
        _ => Satu(k, JenisDokumen.Pengukuran, "kinerja.csv", k.Indikator, k.Alasan),
    };

    /// <summary>What the absorption of the budget waits for; <c>null</c>: it is known, or nothing was budgeted.</summary>
    public SebabBelumTerukur? Serapan() => b.Fakta is not { Serapan: null } f ? null
        : f.Pagu is null ? new("", "pagu belum diisi seluruhnya", Ke(JenisDokumen.Anggaran, UsulanSub.Jalur, ""))
        : f.RealisasiAnggaran is null ? new("", $"realisasi anggaran {Masa} belum diisi seluruhnya",
            Ke(JenisDokumen.Pengukuran, "realisasi-anggaran.csv", ""))
        : null;

    private string Masa => b.Fakta?.Periode is { Triwulan: { } t } p ? $"triwulan {BilanganRomawi.Dari(t)} {p.Mulai}" : $"{b.Waktu.Tahun}";

    private SebabBelumTerukur Satu(FaktaKinerja k, JenisDokumen jenis, string jalur, string tempat, string kata) =>
        new(k.Indikator, kata, Ke(jenis, jalur, tempat));

    private string Ke(JenisDokumen jenis, string jalur, string tempat)
    {
        var v = DokumenStore.Yang(b.Dokumen, Periode.Tahun(b.Waktu.Tahun)).FirstOrDefault(d => d.JenisDokumen == jenis);
        var bagian = BagianIsian.Untuk(jenis, KumpulanBerkas.Kosong).Where(x => x.Jalur == jalur).ToList();
        return v is null || bagian.Count == 0 ? Alamat.Siklus.Tahap(b.Kantor.Id, TahapSiklus.Untuk(jenis)?.Kunci ?? "", b.Waktu.Tahun)
            : v.Status != VersiDokumen.Draf || !b.Ditulis.Contains(jenis) ? Alamat.Dokumen.Isi(b.Kantor.Id, v.Dokumen, bagian[0].Kunci)
            : TempatFormulir.DiDaftar(b.Kantor.Id, v.Dokumen, bagian, tempat);
    }
}
