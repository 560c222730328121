using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.LembarNomenklatur;
using Akuntabel.Dokumen.Pertukaran.NaskahLama;
using Akuntabel.Uji.Usulan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Berkas;

/// <summary>The values of an existing document, each beside its source: chosen, corrected, and led to the preview of an import.</summary>
public class UsulanModel(KonteksPd konteks, NaskahTertunda tertunda, ImporInstansi impor, UnggahanSementara unggahan,
    NomenklaturBerlaku nomenklatur, Pengakses pengakses) : HalamanPd(konteks)
{
    /// <summary>Things on a page.</summary>
    public const int Sehalaman = 10;

    private const int CatatanTerbanyak = 8;

    private KumpulanBerkas _kini = KumpulanBerkas.Kosong;
    private DaftarNomenklatur? _kode;
    private string _bidang = "";

    /// <summary>The document.</summary>
    [FromRoute]
    public string Id { get; set; } = "";

    /// <summary>Code of the document of the office that is looked at; the first one without.</summary>
    [FromQuery(Name = "bagian")]
    public string? BagianDiminta { get; set; }

    /// <summary>First thing that is shown.</summary>
    [FromQuery]
    public int Mulai { get; set; }

    /// <summary>Where to go after keeping what was decided: an address of this page, or the preview.</summary>
    [BindProperty]
    public string? Ke { get; set; }

    /// <summary>What is told of the document.</summary>
    public KepalaNaskah Kepala { get; private set; } = new("", "", 0, "", new PilihanTawaran());

    /// <summary>What it states.</summary>
    public UsulanRencana Usulan { get; private set; } = new([], []);

    /// <summary>The offers.</summary>
    public IReadOnlyList<BagianTawaran> Daftar { get; private set; } = [];

    /// <summary>The one that is looked at.</summary>
    public BagianTawaran Bagian => Daftar.FirstOrDefault(b => b.Dokumen.Kode == BagianDiminta) ?? Daftar[0];

    /// <summary>Its things that would change something.</summary>
    public IReadOnlyList<BarisTawaran> Berubah => [.. Bagian.Baris.Where(b => !b.Tetap)];

    /// <summary>Those shown.</summary>
    public IReadOnlyList<BarisTawaran> Tampil => [.. Berubah.Skip(Mulai).Take(Sehalaman)];

    /// <summary>Parts of the budget that have no code yet: without one they are not taken.</summary>
    public int TanpaKode => Bagian.Dokumen == JenisDokumen.Anggaran
        ? Berubah.Count(b => Kepala.Pilihan.Diambil(b) && Kepala.Pilihan.Untuk(b.Sel[0]).Length == 0) : 0;

    /// <summary>What the document says of other perangkat daerah, in sentences.</summary>
    public IReadOnlyList<string> KantorLain { get; private set; } = [];

    /// <summary>Totals of the tables that their rows do not make, in sentences.</summary>
    public IReadOnlyList<string> JumlahBeda => TawaranJumlah.Sebut(Usulan, TawaranJumlah.Untuk(Usulan, Bagian));

    /// <summary>Rows with figures that are not offered, in sentences.</summary>
    public IEnumerable<string> Tertinggal => TawaranJumlah.Tertinggal(Usulan, Bagian);

    /// <summary>What the budget becomes with what is chosen; <c>null</c>: another part is looked at, or it stays.</summary>
    public JumlahAnggaran? Anggaran => Bagian.Dokumen == JenisDokumen.Anggaran ? JumlahAnggaran.Susun(_kini,
        PengisiTawaran.Isi(Usulan, Daftar, Kepala.Pilihan, Dasar(), Kepala.Nama, _kode, _bidang).Berkas) : null;

    /// <summary>Whether the official codes of the year are known.</summary>
    public bool Bernomenklatur => _kode is not null;

    /// <summary>Why values could not be read, by their name.</summary>
    public IReadOnlyDictionary<string, string> Galat { get; private set; } = new Dictionary<string, string>();

    /// <summary>Address of the page before; <c>null</c>: there is none.</summary>
    public string? Sebelumnya => Mulai > 0 ? Alamat.Berkas.Usulan(Pd, Id, Bagian.Dokumen.Kode, Math.Max(0, Mulai - Sehalaman))
        : Urutan > 0 ? Alamat.Berkas.Usulan(Pd, Id, Daftar[Urutan - 1].Dokumen.Kode) : null;

    /// <summary>Address of the page after; <c>null</c>: there is none.</summary>
    public string? Berikutnya => Mulai + Sehalaman < Berubah.Count
        ? Alamat.Berkas.Usulan(Pd, Id, Bagian.Dokumen.Kode, Mulai + Sehalaman)
        : Urutan + 1 < Daftar.Count ? Alamat.Berkas.Usulan(Pd, Id, Daftar[Urutan + 1].Dokumen.Kode) : null;

    private int Urutan => Daftar.ToList().IndexOf(Bagian);

    /// <summary>Shows a page of values.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await MuatAsync(batal) ? Tampilkan() : Hilang();

    /// <summary>Keeps what was decided on the page and leads on, or to the preview of the import.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal))
        {
            return Hilang();
        }

        Catat();
        if (!await tertunda.UbahAsync(pengakses.Pemda, Id, Kepala, batal))
        {
            return Hilang();
        }

        return string.IsNullOrEmpty(Ke) ? await LihatAsync(batal)
            : Redirect(Url.IsLocalUrl(Ke) ? Ke : Alamat.Berkas.Usulan(Pd, Id, Bagian.Dokumen.Kode, Mulai));
    }

    /// <summary>The name of a group of choices, and of the text beside them.</summary>
    public static (string Pilih, string Teks) Nama(SelTawaran sel)
    {
        ArgumentNullException.ThrowIfNull(sel);
        return ("p:" + sel.Id, "n:" + sel.Id);
    }

    /// <summary>Whether a value is chosen among several, rather than typed over.</summary>
    public static bool Berpilihan(SelTawaran sel)
    {
        ArgumentNullException.ThrowIfNull(sel);
        return sel.Pilihan.Count > 1 || sel.Berbeda;
    }

    private void Catat()
    {
        var form = Request.Form;
        var ambil = form["ambil"].ToHashSet(StringComparer.Ordinal);
        // said on this very page, it changes what rows nobody touched begin with: what the page shows is not yet a choice
        if (KantorLain.Count > 0 && form.ContainsKey("adaKantor") && Kepala.Pilihan.SemuaMilikKantor != (form["milikKantor"] == "ya"))
        {
            Kepala.Pilihan.SemuaMilikKantor = !Kepala.Pilihan.SemuaMilikKantor;
            ambil.UnionWith(Tampil.Where(b => Kepala.Pilihan.SemuaMilikKantor && b.KantorLain.Length > 0 && b.Alasan.Length == 0)
                .Select(b => b.Id));
        }

        foreach (var b in Tampil.Where(b => form["ada"].Contains(b.Id)))
        {
            Kepala.Pilihan.Ambil[b.Id] = ambil.Contains(b.Id);
            foreach (var s in b.Sel.Where(s => form.ContainsKey(Nama(s).Teks)))
            {
                var (pilih, teks) = Nama(s);
                var nomor = int.TryParse(form[pilih], out var n) && n >= 0 && n < s.Pilihan.Count ? n : -1;
                Kepala.Pilihan.Nilai[s.Id] = nomor >= 0 ? s.Pilihan[nomor].Nilai : form[pilih] == "kini" ? s.Kini
                    : form[teks].ToString().Replace("\r", "", StringComparison.Ordinal).Trim();
            }
        }
    }

    private async Task<IActionResult> LihatAsync(CancellationToken batal)
    {
        var dasar = Dasar();
        var hasil = PengisiTawaran.Isi(Usulan, Daftar, Kepala.Pilihan, dasar, Kepala.Nama, _kode, _bidang);
        if (!Renstra(hasil.Berkas).Span.SequenceEqual(Renstra(_kini).Span) && await RenstraTetapAsync(hasil.Berkas, batal))
        {
            hasil = PengisiTawaran.Isi(Usulan, Daftar, Kepala.Pilihan, dasar, Kepala.Nama, _kode, _bidang, renstraTetap: true);
        }

        if (hasil.Galat.Count > 0)
        {
            Galat = hasil.Galat;
            Tuju(hasil.Galat);
            foreach (var (sel, alasan) in hasil.Galat)
            {
                ModelState.AddModelError("n:" + sel, alasan);
            }

            return Tampilkan();
        }

        IReadOnlyList<string> semua = Usulan.Terlewat > 0 ? [Usulan.SebutTerlewat, .. hasil.Catatan] : hasil.Catatan;
        IReadOnlyList<string> catatan = semua.Count <= CatatanTerbanyak ? semua
            : [.. semua.Take(CatatanTerbanyak), $"Dan {semua.Count - CatatanTerbanyak} hal lain yang tidak diambil."];
        var kepala = new KepalaUnggahan(pengakses.Id, Pd, Periode.Tahun(Kepala.Tahun), catatan, [Kepala.Nama]);
        return Redirect(Alamat.Berkas.Impor(Pd, await unggahan.SimpanAsync(pengakses.Pemda, kepala, _kini, hasil.Berkas, batal)));
    }

    // a profile that begins has the names that are known of the office
    private KumpulanBerkas Dasar() => _kini.Coba("instansi.yaml", out _) || !Daftar.Any(b => b.Dokumen == JenisDokumen.Profil
        && b.Baris.Any(Kepala.Pilihan.Diambil)) ? _kini
        : _kini.Gabung(AwalDokumen.Baru(JenisDokumen.Profil, Periode.Tahun(Kepala.Tahun), PerangkatDaerah.Nama, pengakses.NamaPemda,
            PerangkatDaerah.Singkatan));

    private static ReadOnlyMemory<byte> Renstra(KumpulanBerkas berkas) => berkas.Coba("perencanaan.yaml", out var isi) ? isi : default;

    // what would rest on a Renstra that nobody may change has to wait
    private async Task<bool> RenstraTetapAsync(KumpulanBerkas hasil, CancellationToken batal) =>
        (await impor.RencanakanAsync(pengakses.Pemda, Pd, Periode.Tahun(Kepala.Tahun), hasil, _ => true, batal: batal))
        .DaftarDokumen.Any(d => d.Jenis == JenisDokumen.Renstra && d.Terkunci);

    // the page on which the first value stands that cannot be read
    private void Tuju(IReadOnlyDictionary<string, string> galat)
    {
        foreach (var b in Daftar)
        {
            var urut = b.Baris.Where(r => !r.Tetap).ToList().FindIndex(r => r.Sel.Any(s => galat.ContainsKey(s.Id)));
            if (urut >= 0)
            {
                (BagianDiminta, Mulai) = (b.Dokumen.Kode, urut / Sehalaman * Sehalaman);
                return;
            }
        }
    }

    private async Task<bool> MuatAsync(CancellationToken batal)
    {
        if (!await KenalAsync(batal) || await tertunda.AmbilAsync(pengakses.Pemda, Id, pengakses.Id, Pd, batal) is not var (kepala, usulan))
        {
            return false;
        }

        (Kepala, Usulan) = (kepala, usulan);
        _kini = await impor.KiniAsync(pengakses.Pemda, Pd, Periode.Tahun(kepala.Tahun), batal);
        _kode = (await nomenklatur.UntukAsync(pengakses.Pemda, JenisNomenklatur.Kegiatan, kepala.Tahun, batal))?.Daftar;
        var baris = UsulanSub.Baris(_kini);
        _bidang = UsulanSub.Bidang(baris, PerangkatDaerah.Kode);
        var kantor = TerbacaModel.Kantor(PerangkatDaerah);
        kantor = kantor with
        {
            Bidang = [.. kantor.Bidang.Concat(baris.SelectMany(b => KantorTujuan.BidangDari(b["kode_program"]))).Distinct()],
        };
        KantorLain = kantor.Sebut(usulan);
        Daftar = PenawarRencana.Tawarkan(usulan, _kini, kepala.Tahun, _kode, _bidang, kantor);
        return Daftar.Count > 0;
    }

    private PageResult Tampilkan()
    {
        Mulai = Math.Clamp(Mulai, 0, Math.Max(0, Berubah.Count - 1));
        ViewData["Judul"] = $"Periksa isi {Kepala.Nama}";
        ViewData["Remah"] = new[]
        {
            new Tautan("Beranda", Alamat.PerangkatDaerah.Ringkasan(Pd)), new Tautan("Dari dokumen yang ada", Alamat.Berkas.Naskah(Pd)),
            new Tautan(Kepala.Nama),
        };
        return Page();
    }

    private RedirectResult Hilang()
    {
        this.Pesan(Kepala.Tahun > 0 ? $"{Kepala.Nama} tidak memuat apa pun untuk {Kepala.Tahun}. Kirim lagi dengan tahun dokumennya."
            : "Isi dokumen itu sudah lewat satu hari, digantikan lima unggahan yang lebih baru, atau dikirim oleh pengguna lain. "
                + "Kirim lagi dokumennya bila perlu.", Ragam.Peringatan);
        return Redirect(Alamat.Berkas.Naskah(Pd));
    }
}
