using System.Globalization;
using System.Runtime.CompilerServices;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Dokumen;

/// <summary>What the pages of documents need from a request.</summary>
public sealed class KonteksDokumen(
    DokumenStore store, RiwayatStore riwayat, WaktuSetempat waktu, KonteksPd pd, TabelKewenangan tabel, Pengakses pengakses,
    PenjagaUnit penjaga)
{
    /// <summary>Keeps each sub bidang to its own indicators.</summary>
    public PenjagaUnit Penjaga => penjaga;

    /// <summary>Store of documents.</summary>
    public DokumenStore Store => store;

    /// <summary>The log.</summary>
    public RiwayatStore Riwayat => riwayat;

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Perangkat daerah.</summary>
    public KonteksPd Pd => pd;

    /// <summary>Name of the pemerintah daerah.</summary>
    public string NamaPemda => pengakses.NamaPemda;

    /// <summary>Whether the user may call a handler for a document of a kind.</summary>
    public bool Boleh(Hak hak, string perangkatDaerah, string jenis) => tabel.Boleh(hak, pengakses, perangkatDaerah, jenis);
}

/// <summary>A page of one document.</summary>
public abstract class HalamanDokumen(KonteksDokumen konteks) : HalamanPd(konteks.Pd)
{
    // the form is built on this page, so its type is not known here
    private static readonly Hak MengisiFormulir = new("/Dokumen/Isian/Isi", "OnPost");

    /// <summary>Which document.</summary>
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    /// <summary>The document with its newest version.</summary>
    public VersiDokumen Versi { get; private set; } = new();

    /// <summary>Files of the newest version.</summary>
    public KumpulanBerkas Isi { get; private set; } = KumpulanBerkas.Kosong;

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => Dokumen.Waktu;

    /// <summary>Address of the document.</summary>
    public string Pangkal => Alamat.Dokumen.Satu(Pd, Id);

    /// <summary>The page of the cycle from which one comes here.</summary>
    public Tautan Tahap => TahapSiklus.Untuk(Versi.JenisDokumen) is { } t ? new Tautan(t.Judul, Alamat.Siklus.Tahap(Pd, t.Kunci))
        : new Tautan("Dokumen", Alamat.Dokumen.Daftar(Pd));

    /// <summary>Address of its printed form; <c>null</c> for a kind that is printed in the report only.</summary>
    public string? AlamatNaskah => Versi.JenisDokumen.Perjanjian ? Alamat.Dokumen.Cetak(Pd, Id) : null;

    /// <summary>Address of its picture; <c>null</c> for a kind that has none.</summary>
    public string? AlamatGambar => Versi.Jenis == JenisDokumen.PohonKinerja.Kode ? Alamat.Pohon.Satu(Pd, Versi.Mulai) : null;

    /// <summary>Whether there is a draft that the user may write.</summary>
    public bool BolehTulis => Versi.Status == VersiDokumen.Draf && BolehDi(Hak.Atas<UbahModel>(nameof(UbahModel.OnPostAsync)));

    /// <summary>Whether there is a draft of which the user may fill in the form, or the rows of his unit.</summary>
    public bool BolehIsi => Versi.Status == VersiDokumen.Draf && Lingkup is not { Tertahan.Length: > 0 } && BolehDi(MengisiFormulir);

    /// <summary>Whether the user may fill in the form of the draft, whoever's row it is.</summary>
    public bool MengisiSemua => BolehIsi && Lingkup is null;

    /// <summary>Whether the user may hand the draft to the head, or take it back; what a procedure brings to him is not handed in beside it.</summary>
    public bool BolehAjukan => Versi.Status == VersiDokumen.Draf && (Versi.Menunggu || !Versi.MenurutSop) && BolehDi(Hak.Atas<AjukanModel>(nameof(AjukanModel.OnPostAsync)));

    /// <summary>Whether the user decides on the draft.</summary>
    public bool BolehPutuskan => Versi.Status == VersiDokumen.Draf && BolehDi(Hak.Atas<TetapkanModel>(nameof(TetapkanModel.OnPostAsync)));

    /// <summary>Whether nobody has filled in anything: it can neither be handed in nor set.</summary>
    public bool Kosong => KekosonganDokumen.Kosong(
        Versi.JenisDokumen, Isi, AwalDokumen.Baru(Versi.JenisDokumen, Versi.Periode, PerangkatDaerah.Nama, konteks.NamaPemda,
            PerangkatDaerah.Singkatan));

    /// <summary>What the user is limited to inside this document; <c>null</c>: nothing.</summary>
    public LingkupUnit? Lingkup { get; private set; }

    /// <summary>Surroundings of the request.</summary>
    protected KonteksDokumen Dokumen => konteks;

    /// <summary>Whether the user may call a handler of a page of this feature for this document.</summary>
    public bool BolehDi(Hak hak) => konteks.Boleh(hak, Pd, Versi.Jenis);

    /// <summary>What looks at a date of setting; of a Perjanjian Kinerja it knows the day that its form says, and that of the
    /// budget.</summary>
    /// <param name="perintah">What the user does: "tetapkan", "koreksi".</param>
    /// <param name="hari">The day that is held against the one in the form; <c>null</c>: it is not.</param>
    /// <param name="batal">Cancels.</param>
    private protected async Task<PemeriksaTanggal> PemeriksaAsync(string perintah, DateOnly? hari, CancellationToken batal)
    {
        if (!Versi.JenisDokumen.Perjanjian)
        {
            return new PemeriksaTanggal(Versi, HariIni, perintah);
        }

        var dpa = DokumenStore.Yang(await konteks.Store.DaftarAsync(Konteks.Pemda, Pd, batal), Versi.Periode)
            .FirstOrDefault(d => d.JenisDokumen == JenisDokumen.Anggaran);
        var versi = await konteks.Store.DaftarVersiAsync(Versi.Kunci, batal);
        // a Perubahan begins with the day of the version before, which is none of its own
        var tertulis = hari is null ? null : Isi.DaftarJalur
            .Where(j => KatalogUraian.Untuk(j) is { } u && u.Bidang.Any(b => b.Kunci == "tanggal"))
            .Select(j => LingkunganFormulir.Buka(Isi, j)?.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi["tanggal"])
            .Select(t => TanggalIndonesia.Coba(t ?? "", out var d, out _) ? d : null).FirstOrDefault(d => d is not null);
        return new PemeriksaTanggal(Versi, HariIni, perintah)
        {
            Tertulis = versi.Any(v => v.Status != VersiDokumen.Draf && Hari(v.Tanggal) == tertulis) ? null : tertulis,
            Dpa = dpa is null ? null : Hari((await konteks.Store.DaftarVersiAsync(dpa.Kunci, batal))
                .Where(v => v.Status != VersiDokumen.Draf).MinBy(v => v.Versi)?.Tanggal),
        };
    }

    private static DateOnly? Hari(string? tanggal) => DateOnly.TryParseExact(tanggal, "yyyy-MM-dd", CultureInfo.InvariantCulture,
        DateTimeStyles.None, out var hari) ? hari : null;

    /// <summary>Address of one of its files.</summary>
    public string AlamatBerkas(string berkas) => $"{Pangkal}?berkas={Uri.EscapeDataString(berkas)}";

    /// <summary>Reads the document; an answer when there is none, or when the user's role does not reach documents of its kind.</summary>
    protected async Task<IActionResult?> BukaAsync(CancellationToken batal, [CallerMemberName] string handler = "")
    {
        if (!await KenalAsync(batal) || await konteks.Store.TerakhirAsync(new KunciDokumen(Konteks.Pemda, Pd, Id), batal) is not { } versi)
        {
            return NotFound();
        }

        Versi = versi;
        ViewData["Menu"] = Tahap.Alamat;
        var hak = new Hak(PageContext.ActionDescriptor.ViewEnginePath, handler.Replace("Async", "", StringComparison.Ordinal));
        if (!konteks.Boleh(hak, Pd, versi.Jenis))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Isi = await konteks.Store.IsiAsync(versi, batal);
        Lingkup = await konteks.Penjaga.MenyimpanAsync(await konteks.Penjaga.LingkupAsync(versi, Isi, batal), Pd, versi.Jenis, versi.Mulai,
            batal);
        return null;
    }
}
