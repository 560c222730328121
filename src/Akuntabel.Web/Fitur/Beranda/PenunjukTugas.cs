using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Says of a draft who has it: nobody is told to do what he may not, and the head not to look at what is not ready.</summary>
/// <param name="hak">What the user may do.</param>
/// <param name="d">The draft.</param>
/// <param name="waktu">Times as people here read them.</param>
internal sealed class PenunjukTugas(HakKantor hak, VersiDokumen d, WaktuSetempat waktu)
{
    /// <summary>The task; <c>null</c>: it waits for nobody.</summary>
    public TugasPd? Tunjuk() => d switch
    {
        { Menunggu: true } when hak.Menetapkan(d) => new(d.Judul, Alamat.Dokumen.Tetapkan(hak.Pd, d.Dokumen), d.Keadaan,
            $"Diajukan {d.PengajuanOleh}{Sejak}. Baca, lalu tetapkan atau kembalikan.{Sebab}"),
        { Menunggu: true } => new(d.Judul, Alamat.Dokumen.Satu(hak.Pd, d.Dokumen), d.Keadaan,
            $"Ada pada kepala{Sejak}, diajukan {d.PengajuanOleh}.{Sebab}"),
        { Keadaan: VersiDokumen.Dikembalikan } when !hak.Menetapkan(d) || hak.Mengajukan(d) =>
            new(d.Judul, Alamat.Dokumen.Satu(hak.Pd, d.Dokumen), d.Keadaan, $"Dikembalikan {d.PengajuanOleh}{Sejak}: {d.PengajuanCatatan}"),
        _ => null,
    };

    private string Sebab => d.Versi > 1 ? $" Perubahan ke-{d.Versi - 1}: {d.Alasan}." : "";

    private string Sejak => SaatUtc.Baca(d.PengajuanSaat) is { } s ? $" sejak {waktu.Tanggal(s)}" : "";
}
