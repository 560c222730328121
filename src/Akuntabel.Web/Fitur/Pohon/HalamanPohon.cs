using Akuntabel.Core.Alur;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Penjenjangan;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Penjenjangan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pohon;

/// <summary>What the pages of the tree need from a request.</summary>
public sealed class KonteksPohon(
    KonteksPd pd, DokumenStore dokumen, PermintaanStore permintaan, PenyimpanDokumen penyimpan, WaktuSetempat waktu)
{
    /// <summary>Perangkat daerah.</summary>
    public KonteksPd Pd => pd;

    /// <summary>Store of documents.</summary>
    public DokumenStore Dokumen => dokumen;

    /// <summary>Requests to other offices.</summary>
    public PermintaanStore Permintaan => permintaan;

    /// <summary>Saves what is moved.</summary>
    public PenyimpanDokumen Penyimpan => penyimpan;

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;
}

/// <summary>A page of the tree of performance of one year.</summary>
public abstract class HalamanPohon(KonteksPohon konteks) : HalamanPd(konteks.Pd)
{
    private const int TahunAwal = 2000;

    private const int TahunAkhir = 2100;

    private KumpulanBerkas _berkas = KumpulanBerkas.Kosong;

    /// <summary>Year of the address; without one the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Tahun { get; set; }

    /// <summary>The year shown.</summary>
    public int Kini { get; private set; }

    /// <summary>The tree.</summary>
    public PohonKinerja Pohon { get; private set; } = PohonKinerja.Kosong;

    /// <summary>The document of what the office adds; <c>null</c> when there is none yet.</summary>
    public VersiDokumen? Versi { get; private set; }

    /// <summary>All documents of the office.</summary>
    public IReadOnlyList<VersiDokumen> SemuaDokumen { get; private set; } = [];

    /// <summary>What makes one ask.</summary>
    public IReadOnlyList<TemuanSimpul> Temuan { get; private set; } = [];

    /// <summary>Requests for nodes of this tree that wait or were accepted.</summary>
    public ILookup<string, BarisPermintaan> Bersama { get; private set; } = Array.Empty<BarisPermintaan>().ToLookup(b => b.Simpul);

    /// <summary>Requests that others sent to this office and that wait.</summary>
    public IReadOnlyList<BarisPermintaan> Menunggu { get; private set; } = [];

    /// <summary>Whether the user may change the tree now.</summary>
    public bool Sunting => Versi?.Status == VersiDokumen.Draf && BolehMengubah;

    /// <summary>Whether the user may begin to add to it.</summary>
    public bool BolehMulai => Versi is null && BolehMengubah
        && Konteks.Boleh(Hak.Atas<Fitur.Dokumen.IndexModel>(nameof(Fitur.Dokumen.IndexModel.OnPostBuatAsync)), Pd, Jenis.Kode);

    /// <summary>The document of an earlier year to begin from; <c>null</c>: there is none.</summary>
    public VersiDokumen? Sumber => SemuaDokumen.Where(d => d.Jenis == Jenis.Kode && d.Selesai < Kini).MaxBy(d => d.Selesai);

    /// <summary>Addresses of the forms of nodes.</summary>
    public PenyuntingPohon Penyunting => new(Pohon);

    /// <summary>A title of what is shown.</summary>
    public string Judul => $"Pohon kinerja {PerangkatDaerah.Nama} {Kini}";

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => konteks.Waktu;

    /// <summary>The kind of document.</summary>
    protected static JenisDokumen Jenis => JenisDokumen.PohonKinerja;

    /// <summary>Surroundings of the request.</summary>
    protected KonteksPohon KonteksPohon => konteks;

    private bool BolehMengubah => Boleh(Hak.Atas<IndexModel>(nameof(IndexModel.OnPostGeserAsync)));

    /// <summary>Further classes of a node: to be looked at, incomplete, with another office.</summary>
    public string Kelas(SimpulKinerja s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var temuan = TemuanPada[s.Isi.Kode];
        // what only lacks a measure or a position is told apart from what is wrong
        var tanda = temuan.Any(t => t.Temuan.Bobot != BobotRencana.Kurang) ? "awas" : temuan.Any() ? "kurang" : "";
        return string.Join(' ', new[] { tanda, Bersama[s.Isi.Kode].Any() ? "lintas" : "" }.Where(k => k.Length > 0));
    }

    /// <summary>Why a node is to be looked at; empty: it is not.</summary>
    public string Sebab(SimpulKinerja s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var semua = string.Join("; ", TemuanPada[s.Isi.Kode].Select(t => t.Sebab));
        return semua.Length > 0 ? char.ToUpperInvariant(semua[0]) + semua[1..] : "";
    }

    /// <summary>Other offices that serve a node, with how that stands.</summary>
    public string SebutBersama(string kode) => string.Join("; ", Bersama[kode].Select(b =>
        (b.Diminta.Length > 0 ? b.Diminta : b.Kepada) + (b.Keadaan == KeadaanPermintaan.Menunggu ? " (menunggu jawaban)" : "")));

    /// <summary>Where a node is written: its form for who may, else the page that tells of it.</summary>
    public string AlamatIsi(IsianSimpul i)
    {
        ArgumentNullException.ThrowIfNull(i);
        return Formulir(Penyunting.Tempat(i), Penyunting.Awal(i));
    }

    /// <summary>Where a new condition below a node is written.</summary>
    public string AlamatAnak(IsianSimpul induk)
    {
        var (tempat, awal) = Penyunting.Anak(induk);
        return Formulir(tempat, awal);
    }

    private ILookup<string, TemuanSimpul> TemuanPada => field ??= Temuan.ToLookup(t => t.Simpul, StringComparer.Ordinal);

    private string Formulir(string tempat, IEnumerable<(string Bidang, string Isi)> awal) =>
        Alamat.Dokumen.Isi(Pd, Versi?.Dokumen ?? "") + $"?butir={Uri.EscapeDataString(tempat)}"
        + string.Concat(awal.Select(a => $"&{Uri.EscapeDataString(KirimanFormulir.Bidang + a.Bidang)}={Uri.EscapeDataString(a.Isi)}"));

    /// <summary>Reads the tree; an answer when there is no such office or year.</summary>
    protected async Task<IActionResult?> BukaAsync(CancellationToken batal)
    {
        if (Tahun is < TahunAwal or > TahunAkhir || !await KenalAsync(batal))
        {
            return NotFound();
        }

        var store = konteks.Dokumen;
        SemuaDokumen = await store.DaftarAsync(Konteks.Pemda, Pd, batal);
        Kini = Konteks.Waktu(HttpContext).Tahun;
        var periode = Periode.Tahun(Kini);
        Versi = DokumenStore.Yang(SemuaDokumen, periode).FirstOrDefault(d => d.Jenis == Jenis.Kode);
        _berkas = await store.BerkasAsync(Konteks.Pemda, Pd, periode, PilihanVersi.Terbaru, batal);
        Pohon = PembacaPohon.Baca(_berkas, Kini);
        Temuan = PemeriksaPohon.Periksa(Pohon);
        var permintaan = await konteks.Permintaan.DaftarAsync(Konteks.Pemda, Pd, batal);
        Bersama = permintaan.Where(b => b.PerangkatDaerah == Pd && b.Tahun == Kini && b.Berlaku).ToLookup(b => b.Simpul);
        Menunggu = [.. permintaan.Where(b => b.Kepada == Pd && b.Keadaan == KeadaanPermintaan.Menunggu)];
        return null;
    }

    /// <summary>Saves a change of the tree and leads on; why not is told above the tree.</summary>
    /// <param name="ubah">What to send; <c>null</c>: there is no such step.</param>
    /// <param name="tujuan">Where to go on.</param>
    /// <param name="kabar">What to say of it; blank: nothing, the tree shows it.</param>
    /// <param name="batal">Cancels before anything is written.</param>
    protected async Task<IActionResult> UbahAsync(KirimanFormulir? ubah, string tujuan, string kabar, CancellationToken batal)
    {
        if (Versi is not { } v || !Sunting)
        {
            this.Pesan("Pohon kinerja ini sedang tidak dapat diubah: belum dimulai, atau sudah ditetapkan.", Ragam.Peringatan);
        }
        else if (ubah is null)
        {
            this.Pesan("Kotak itu tidak dapat dipindah ke sana.", Ragam.Peringatan);
        }
        else
        {
            await SimpanAsync(v, ubah, kabar, batal);
        }

        return LocalRedirect(tujuan);
    }

    private async Task SimpanAsync(VersiDokumen v, KirimanFormulir ubah, string kabar, CancellationToken batal)
    {
        var sekitar = new LingkunganFormulir(_berkas, [PembacaPohon.Berkas], Kini, HariIni);
        KumpulanBerkas Ubah(KumpulanBerkas b) => LingkunganFormulir.Buka(b, PembacaPohon.Berkas) is { } f
            ? b.Dengan(PembacaPohon.Berkas, sekitar.Terapkan(f, ubah).Berkas) : b;
        var hasil = await konteks.Penyimpan.SimpanAsync(Konteks.Pelaku, v.Kunci, v.Sidik, new Suntingan(Ubah), null, "", batal);
        if (hasil is HasilPenyimpanan.Tersimpan && kabar.Length > 0)
        {
            this.Pesan(kabar);
        }
        else if (hasil is HasilPenyimpanan.Ditolak d)
        {
            this.Pesan(d.Pesan, Ragam.Peringatan);
        }
        else if (hasil is HasilPenyimpanan.Bentrokan)
        {
            this.Pesan("Pohon ini baru saja diubah orang lain di tempat yang sama. Periksa keadaannya, lalu ulangi bila masih perlu.",
                Ragam.Peringatan);
        }
    }
}
