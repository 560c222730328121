using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>A page of the evaluation of one office and year.</summary>
public abstract class HalamanEvaluasi(KonteksPd konteks, AlatEvaluasi alat) : HalamanPd(konteks)
{
    // these two alone are not for everybody who reads an evaluation
    private static readonly Dictionary<JenisRujukan, Hak> Terbatas = new()
    {
        [JenisRujukan.Reviu] = new("/Reviu/Index", "OnGet"),
        [JenisRujukan.Rekomendasi] = new("/Pengawasan/Rekomendasi", "OnGet"),
    };

    /// <summary>Year that is evaluated.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>The evaluation; <c>null</c>: not begun.</summary>
    public KeadaanEvaluasi? Keadaan { get; private set; }

    /// <summary>What is asked.</summary>
    public InstrumenEvaluasi Instrumen { get; private set; } = new() { Kode = "", Nama = "" };

    /// <summary>What the data say; <c>null</c>: it was not read.</summary>
    public UsulanKantor? Data { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => alat.Waktu;

    /// <summary>Address of the evaluation.</summary>
    public string Pangkal => Alamat.Evaluasi.Satu(Pd, Tahun);

    /// <summary>What it is called in the trail.</summary>
    public string Nama => $"Evaluasi {Tahun}";

    /// <summary>Whether recommendations have their pages for the user.</summary>
    public bool MembacaRekomendasi => Boleh(Terbatas[JenisRujukan.Rekomendasi]);

    /// <summary>What the pages work with.</summary>
    protected AlatEvaluasi Alat => alat;

    /// <summary>Reads the office and its evaluation; <c>false</c>: there is no such page.</summary>
    protected async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || !await KenalAsync(batal))
        {
            return false;
        }

        ViewData["Menu"] = Alamat.Evaluasi.Menu(Pd);
        Keadaan = await alat.Evaluasi.BacaAsync(Pd, Tahun, batal);
        Instrumen = Keadaan?.Instrumen ?? await alat.Evaluasi.BerlakuAsync(Tahun, batal);
        Data = Keadaan?.Data;
        return true;
    }

    /// <summary>Reads what the data say, where that was not done yet.</summary>
    protected async Task<UsulanKantor> DataAsync(CancellationToken batal) => Data ??= await alat.Evaluasi.UsulanAsync(Pd, Tahun, Instrumen, batal);

    /// <summary>Leads on, and says what came of it.</summary>
    protected LocalRedirectResult Kabar(string alamat, string teks, bool berhasil)
    {
        this.Pesan(teks, berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(alamat);
    }

    /// <summary>Where a reason is seen; empty: nowhere, or not by the user.</summary>
    public string Ke(string kode, RujukanAkip? rujukan) => rujukan is null || Data is not { } d || (Terbatas.TryGetValue(rujukan.Jenis, out var hak) && !Boleh(hak)) ? "" : d.Ke(kode, rujukan);

    /// <summary>A score as it is printed.</summary>
    public static string Cetak(decimal? nilai) => nilai is { } n ? AngkaIndonesia.Cetak(n, 2) : AngkaIndonesia.Kosong;

    /// <summary>A party in words.</summary>
    public static string Sebut(PihakKertas pihak) => pihak switch
    {
        PihakKertas.Kantor => "mandiri",
        PihakKertas.Verifikator => "verifikasi",
        PihakKertas.Apip => "evaluator",
        _ => "penjamin mutu",
    };

    /// <summary>What the data say, in words.</summary>
    public static string Sebut(KetetapanMesin k) => k == KetetapanMesin.TidakDapatDinilai ? "dinilai orang" : KataPemenuhan.Sebut(PengusulKriteria.Pemenuhan(k));

    /// <summary>A tone for how far a criterion is met.</summary>
    public static Ragam Rupa(PemenuhanKriteria p) => p switch
    {
        PemenuhanKriteria.Terpenuhi => Ragam.Sukses,
        PemenuhanKriteria.Sebagian => Ragam.Peringatan,
        PemenuhanKriteria.Belum => Ragam.Bahaya,
        _ => Ragam.Biasa,
    };

    /// <summary>Address of a criterion or of a sub component, on the page of its sub component.</summary>
    public string KeButir(string kode)
    {
        var sub = Instrumen.SemuaSub.FirstOrDefault(s => s.Kode == kode || s.Kriteria.Any(k => k.Kode == kode));
        return sub is null ? Pangkal : Alamat.Evaluasi.Sub(Pd, Tahun, sub.Kode) + (sub.Kode == kode ? "" : $"#k-{kode}");
    }
}
