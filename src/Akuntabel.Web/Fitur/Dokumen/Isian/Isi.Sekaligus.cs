using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Web.FormulirDokumen;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>What one button fills in at many places; it is saved at once, as one saving that can be undone.</summary>
public partial class IsiModel
{
    private const string AksiPemilik = "pemilik:";
    private const string AksiRenstra = "renstra:";
    private const string AksiGanti = "renstra-ganti:";

    // how to take one saving back
    private const string Urungkan = " Bila keliru, buka Riwayat dan penetapan pada dokumen ini, lalu tekan Batalkan simpanan ini.";

    // what was filled in, in words; null: the button is none of these
    private string? _sekaligus;

    /// <summary>Documents of this file into which targets of the Renstra can be taken over, with what stands there.</summary>
    public IReadOnlyList<(string Kode, string Nama, IReadOnlyList<BandingRenstra> Banding)> DariRenstra => field ??= !Sunting
        || Tampil.Daftar.Count == 0 || DaftarButir is not null || Rinci ? []
        : [.. PengambilTarget.Dokumen(Kini.Jalur).Where(_ => Kini.Jalur != "perjanjian-kinerja.yaml" || Kini.Kunci == "target")
            .Select(d => (d.Kode, d.Nama, Renstra.Banding(_isi, d.Kode))).Where(d => d.Item3.Count > 0)];

    /// <summary>Names of the units that a row can be given to.</summary>
    public IReadOnlyList<string> DaftarUnit => _sekitar.Unit;

    private PengambilTarget Renstra => new(Kini.Jalur, Versi.Mulai, [.. Indikator.Where(i => Hak.Indikator(i.Kode))]);

    // whether the button fills in many things at once
    private bool Sekaligus(KirimanFormulir kiriman, FormulirBerkas? f)
    {
        if (f is null || Aksi?.Split(':') is not [var apa, var dokumen])
        {
            return false;
        }

        var aksi = apa + ":";
        ButirTerisi Isi() => _sekitar.Terapkan(f, kiriman).Isi;
        _sekaligus = aksi switch
        {
            AksiPemilik when Kini.Jalur == UsulanSub.Jalur => Memiliki(kiriman, Isi()),
            AksiRenstra or AksiGanti when PengambilTarget.Dokumen(Kini.Jalur).Any(d => d.Kode == dokumen) =>
                MemakaiRenstra(kiriman, Isi(), dokumen, aksi == AksiGanti),
            _ => null,
        };
        return _sekaligus is not null;
    }

    private string Memiliki(KirimanFormulir kiriman, ButirTerisi isi)
    {
        var (tanda, unit) = (Request.Form[PembagiPemilik.Baris].OfType<string>().ToList(), Request.Form[PembagiPemilik.Unit].ToString());
        if (tanda.Count == 0 || (unit != PembagiPemilik.Tanpa && !DaftarUnit.Contains(unit)))
        {
            ModelState.AddModelError(tanda.Count == 0 ? "" : PembagiPemilik.Unit, tanda.Count == 0
                ? "Belum ada baris yang dicentang. Centang program, kegiatan, atau sub kegiatannya, lalu pilih unitnya."
                : "Unit pemiliknya belum dipilih. Pilih unitnya, lalu tekan lagi.");
            return "";
        }

        var (diberi, beralih) = PembagiPemilik.Isi(kiriman, isi, tanda, unit);
        return diberi == 0 ? "Baris yang dicentang sudah demikian; tidak ada yang diubah."
            : $"{diberi} baris {(unit == PembagiPemilik.Tanpa ? "tidak lagi mempunyai unit pemilik" : $"kini milik {unit}")}"
                + $"{(beralih > 0 && unit != PembagiPemilik.Tanpa ? $", {beralih} di antaranya semula milik unit lain" : "")}.{Urungkan}";
    }

    private string MemakaiRenstra(KirimanFormulir kiriman, ButirTerisi isi, string dokumen, bool ganti)
    {
        var berbeda = Renstra.Banding(isi, dokumen).Count(b => b.Berbeda);
        var diisi = Renstra.Isi(kiriman, isi, dokumen, ganti);
        var tetap = ganti || berbeda == 0 ? "" : $" {berbeda} target yang sudah ditulis dan berbeda dari Renstra tidak diubah.";
        return (diisi == 0 ? "Tidak ada target kosong yang dapat diisi dari Renstra." : $"{diisi} target diisi dari Renstra.") + tetap
            + (diisi == 0 ? "" : Urungkan);
    }
}
