using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>A document as a form: fields with labels, grids, and a sheet for each thing that has much to say.</summary>
public class IsiModel(KonteksDokumen konteks, PenyimpanDokumen penyimpan, IDrafIsian draf) : HalamanDokumen(konteks)
{
    private RujukanFormulir _rujukan = new();
    private IReadOnlyList<int> _tahun = [];

    /// <summary>Which part of the document.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bagian { get; set; }

    /// <summary>Address of the thing whose sheet this is; empty for the part itself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Butir { get; set; }

    /// <summary>Whether a table of indikator by quarters is shown row by row instead.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Rinci { get; set; }

    /// <summary>Digest of the files that the editor had opened.</summary>
    [BindProperty]
    public string? Dasar { get; set; }

    /// <summary>Digest of what was stored when the editor was shown a clash.</summary>
    [BindProperty]
    public string? Lain { get; set; }

    /// <summary>What to do: simpan; tambah:, hapus:, naik:, turun: with an address; after a clash gabung, milik, lain.</summary>
    [BindProperty]
    public string? Aksi { get; set; }

    /// <summary>All parts of the document.</summary>
    public IReadOnlyList<BagianIsian> DaftarBagian { get; private set; } = [];

    /// <summary>This part.</summary>
    public BagianIsian Kini { get; private set; } = new("", "", KatalogUraian.Semua[0], "", []);

    /// <summary>What the page shows: the file, or one thing of it.</summary>
    public ButirTerisi Tampil { get; private set; } = new("", "", [], []);

    /// <summary>The list whose thing is shown; <c>null</c> for the part itself.</summary>
    public UraianDaftar? DaftarButir { get; private set; }

    /// <summary>Things that hold the one shown, from the outermost.</summary>
    public IReadOnlyList<(string Alamat, string Sebutan)> Jalan { get; private set; } = [];

    /// <summary>Whether the fields may be typed in.</summary>
    public bool Sunting { get; private set; }

    /// <summary>Whether the file cannot be understood, so that it has no form.</summary>
    public bool Rusak { get; private set; }

    /// <summary>A clash, when there is one.</summary>
    public BentrokDokumen? Bentrokan { get; private set; }

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Things taken out on this page and not saved yet.</summary>
    public IReadOnlyList<string> Dihapus { get; private set; } = [];

    /// <summary>Address of this part.</summary>
    public string AlamatBagian => Alamat.Dokumen.Isi(Pd, Id, Kini.Kunci);

    /// <summary>Address of this form without anything typed: key of its draft.</summary>
    public string Kunci => string.IsNullOrEmpty(Butir) ? AlamatBagian + (Rinci ? "?rinci=true" : "") : AlamatButir(Butir);

    /// <summary>Address of a thing's sheet.</summary>
    public string AlamatButir(string butir) => $"{AlamatBagian}?butir={Uri.EscapeDataString(butir)}";

    /// <summary>The indikator of the Renstra that serves the document.</summary>
    public IReadOnlyList<IndikatorRenstra> Indikator { get; private set; } = [];

    /// <summary>What a reader of the plan would stop at, in what is shown.</summary>
    public IReadOnlyList<TemuanRencana> Temuan { get; private set; } = [];

    /// <summary>Where a finding is mended: the sheet of its thing, and the field there.</summary>
    public string AlamatTemuan(TemuanRencana t)
    {
        ArgumentNullException.ThrowIfNull(t);
        var akhir = t.Tempat.LastIndexOf(']');
        return akhir < 0 ? AlamatBagian : AlamatButir(t.Tempat[..(akhir + 1)]) + (Sunting && akhir < t.Tempat.Length - 1 ? "#" + TempatFormulir.IdBidang(t.Tempat) : "");
    }

    /// <summary>Totals by kind of expenditure, with which the budget must agree; empty when there are none.</summary>
    public IReadOnlyDictionary<string, decimal> JumlahBelanja => BentukIsian.JumlahBelanja(Isi);

    /// <summary>The choices of a field that names something elsewhere.</summary>
    public IReadOnlyList<PilihanBidang> Rujukan(UraianBidang b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Jenis == JenisBidang.Pilihan ? b.Pilihan : b.Rujukan.Length > 0 ? _rujukan.Untuk(b.Rujukan) : [];
    }

    /// <summary>The same for a select; a value that is none of them stays one.</summary>
    public IEnumerable<SelectListItem> Pilihan(BidangTerisi b)
    {
        ArgumentNullException.ThrowIfNull(b);
        var daftar = Rujukan(b.Uraian);
        var berkode = b.Uraian.Jenis != JenisBidang.Pilihan;
        var asing = b.Uraian.Jenis == JenisBidang.DaftarTeks ? b.Teks.Split('\n', StringSplitOptions.RemoveEmptyEntries) : [b.Teks];
        return [.. daftar.Select(p => new SelectListItem(berkode && p.Kata != p.Nilai ? $"{p.Nilai} {p.Kata}" : p.Kata, p.Nilai)),
            .. asing.Where(a => a.Length > 0 && daftar.All(p => p.Nilai != a)).Select(a => new SelectListItem($"{a} (tidak ada dalam daftar)", a))];
    }

    /// <summary>Shows the part.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (!await TentukanAsync(batal))
        {
            return NotFound();
        }

        Sunting = BolehTulis;
        Draf = Sunting ? await draf.CariAsync(Kunci, batal) : null;
        var kiriman = pulihkan && Draf is { } d ? Kiriman(d.DaftarIsian.Select(f => KeyValuePair.Create(f.Key, string.Join('\n', f.Value)))) : KirimanFormulir.Kosong;
        Dasar = pulihkan && Draf?.DaftarIsian.GetValueOrDefault(nameof(Dasar)) is [var s, ..] ? s : Versi.Sidik;
        if (pulihkan)
        {
            Draf = null;
        }

        return Tampilkan(kiriman, await penyimpan.DasarAsync(Versi, Isi, Dasar, batal) ?? Isi) ? Page() : NotFound();
    }

    /// <summary>Saves, or does what its button says.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (!await TentukanAsync(batal))
        {
            return NotFound();
        }

        Sunting = true;
        var dasar = await penyimpan.DasarAsync(Versi, Isi, Dasar, batal) ?? Isi;
        var kiriman = Kiriman(Request.Form.Select(f => KeyValuePair.Create(f.Key, string.Join('\n', f.Value.Where(v => !string.IsNullOrEmpty(v))))));
        var langsung = Lakukan(kiriman, dasar);
        if (!Tampilkan(kiriman, dasar))
        {
            return NotFound();
        }

        // a thing without its words is nothing that others could refer to
        if (!langsung && DaftarButir is not null && Tampil.Bidang.FirstOrDefault(b => b.Uraian is { Jenis: JenisBidang.TeksPanjang, Perlu: KeperluanBidang.Menyusun }) is { Teks.Length: 0 } kosong)
        {
            ModelState.AddModelError(KirimanFormulir.Bidang + kosong.Alamat, $"{kosong.Uraian.Label} belum diisi. Isi dahulu, lalu simpan.");
        }

        return Aksi?.StartsWith("tambah:", StringComparison.Ordinal) == true || (!langsung && Aksi?.Contains(':', StringComparison.Ordinal) == true) || !ModelState.IsValid || Rusak
            ? Page() : await SimpanAsync(kiriman, langsung, batal);
    }

    private async Task<IActionResult> SimpanAsync(KirimanFormulir kiriman, bool langsung, CancellationToken batal)
    {
        KumpulanBerkas Ubah(KumpulanBerkas b) => Buka(b) is { } f ? b.Dengan(Kini.Jalur, f.Terapkan(kiriman, _rujukan, _tahun).Berkas) : b;
        var hasil = await penyimpan.SimpanAsync(Konteks.Pelaku, Versi.Kunci, Dasar, new Suntingan(Ubah), PilihanBentrok.Dari(Request.Form, Aksi, Lain, Kini.Jalur), "", batal);
        if (hasil is HasilPenyimpanan.Tersimpan t)
        {
            await draf.BuangAsync(Kunci, batal);
            this.Pesan(Aksi?.StartsWith("hapus:", StringComparison.Ordinal) == true
                ? "Sudah dihapus. Bila keliru, buka Versi dan penetapan pada dokumen ini, lalu tekan Batalkan simpanan ini."
                : $"{(string.IsNullOrEmpty(Butir) ? Kini.Judul : BentukIsian.Sebutan(Tampil, DaftarButir ?? Kini.Uraian.Daftar[0]))} tersimpan.{(t.DigabungDengan is { } n ? $" Perubahan {n} yang disimpan lebih dahulu ikut di dalamnya." : "")}");
            return LocalRedirect(langsung || string.IsNullOrEmpty(Butir) ? Kunci : Induk);
        }

        // not saved: the words stay here, and on the server too should this page be closed
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        Bentrokan = (hasil as HasilPenyimpanan.Bentrokan)?.Isi;
        if (hasil is HasilPenyimpanan.Ditolak d)
        {
            ModelState.AddModelError("", d.Pesan);
        }

        return Page();
    }

    // where one goes on after a sheet: to the thing that holds it
    private string Induk => Jalan.Count > 1 ? AlamatButir(Jalan[^2].Alamat) : AlamatBagian;

    /// <summary>Does what the button says; whether it is saved at once, since the button stands beside a list and not in the form.</summary>
    private bool Lakukan(KirimanFormulir kiriman, KumpulanBerkas dasar)
    {
        if (Aksi?.Split(':', 2) is not [var apa, var alamat] || alamat.Length == 0 && apa != "tambah")
        {
            return false;
        }

        var kurung = alamat.LastIndexOf('[');
        var (daftar, id) = kurung >= 0 && alamat.EndsWith(']') ? (alamat[..kurung], alamat[(kurung + 1)..^1]) : (alamat, "");
        switch (apa)
        {
            case "tambah":
                kiriman.Tambah(alamat);
                break;
            case "hapus":
                kiriman.Buang(alamat);
                Dihapus = [.. Dihapus, alamat];
                break;
            case "naik" or "turun" when Buka(dasar) is { } f && Cari(f.Terapkan(kiriman, _rujukan, _tahun).Isi, daftar) is { } d:
                kiriman.Geser(daftar, [.. d.Butir.Select(b => b.Id)], id, apa == "naik" ? -1 : 1);
                break;
        }

        return Request.Form["langsung"] == "ya";
    }

    private KirimanFormulir Kiriman(IEnumerable<KeyValuePair<string, string>> isian)
    {
        var semua = isian.ToList();
        Dihapus = [.. semua.Where(f => f.Key.StartsWith(KirimanFormulir.Hapus, StringComparison.Ordinal)).Select(f => f.Key[KirimanFormulir.Hapus.Length..])];
        return new KirimanFormulir(semua);
    }

    private FormulirBerkas? Buka(KumpulanBerkas berkas) => FormulirBerkas.Buka(Kini.Jalur, berkas.Coba(Kini.Jalur, out var isi) ? isi : default(ReadOnlyMemory<byte>?));

    private bool Tampilkan(KirimanFormulir kiriman, KumpulanBerkas dasar)
    {
        if (Buka(dasar) is not { } f)
        {
            (Rusak, Sunting) = (true, false);
            return true;
        }

        var hasil = f.Terapkan(kiriman, _rujukan, _tahun);
        foreach (var (alamat, pesan) in hasil.Galat)
        {
            ModelState.AddModelError(KirimanFormulir.Bidang + alamat, pesan);
        }

        var temuan = Kini.Jalur switch
        {
            "perencanaan.yaml" => PemeriksaRencana.Renstra(hasil.Isi, [.. _rujukan.Untuk("program").Select(p => p.Nilai)]),
            "anggaran.csv" => PemeriksaAnggaran.Periksa(hasil.Isi),
            "perjanjian-kinerja.yaml" when Kini.Kunci == "target" => PemeriksaRencana.Perjanjian(hasil.Isi, Indikator.GroupBy(i => i.Kode).ToDictionary(g => g.Key, g => g.First().Target)),
            _ => [],
        };
        Temuan = [.. temuan.Where(t => string.IsNullOrEmpty(Butir) ? Kini.Daftar.Any(d => t.Tempat.StartsWith(d + "[", StringComparison.Ordinal) || t.Tempat.StartsWith(d + ".", StringComparison.Ordinal)) : t.Tempat.StartsWith(Butir, StringComparison.Ordinal)).OrderBy(t => t.Bobot)];
        return string.IsNullOrEmpty(Butir) ? Seluruhnya(hasil.Isi) : Satu(f, kiriman, hasil.Isi);
    }

    private bool Seluruhnya(ButirTerisi isi)
    {
        Tampil = new ButirTerisi("", "", Kini.Bidang ? isi.Bidang : [], [.. isi.Daftar.Where(d => Kini.Daftar.Contains(d.Uraian.Kunci))]);
        return true;
    }

    // a new thing is not in the file yet: it is made by what is sent, or by being asked for
    private bool Satu(FormulirBerkas f, KirimanFormulir kiriman, ButirTerisi isi)
    {
        var butir = Butir ?? "";
        var kurung = butir.LastIndexOf("[+", StringComparison.Ordinal);
        if (kurung >= 0 && Telusur(isi, butir) is null)
        {
            _ = kiriman.Tambah(butir[..kurung]);
            isi = f.Terapkan(kiriman, _rujukan, _tahun).Isi;
        }

        if (Telusur(isi, butir) is not { } jalan)
        {
            return false;
        }

        (Tampil, DaftarButir) = (jalan[^1].Butir, jalan[^1].Daftar.Uraian);
        Jalan = [.. jalan.Select(j => (j.Butir.Alamat, BentukIsian.Sebutan(j.Butir, j.Daftar.Uraian)))];
        return true;
    }

    private static List<(DaftarTerisi Daftar, ButirTerisi Butir)>? Telusur(ButirTerisi isi, string alamat)
    {
        foreach (var d in isi.Daftar)
        {
            foreach (var b in d.Butir.Where(b => alamat == b.Alamat || alamat.StartsWith(b.Alamat + ".", StringComparison.Ordinal)))
            {
                if (alamat == b.Alamat)
                {
                    return [(d, b)];
                }

                if (Telusur(b, alamat) is { } dalam)
                {
                    return [(d, b), .. dalam];
                }
            }
        }

        return null;
    }

    private static DaftarTerisi? Cari(ButirTerisi isi, string alamat) =>
        isi.Daftar.FirstOrDefault(d => d.Alamat == alamat) ?? isi.Daftar.SelectMany(d => d.Butir).Select(b => Cari(b, alamat)).FirstOrDefault(d => d is not null);

    // the part that the address names, with what its fields choose from
    private async Task<bool> TentukanAsync(CancellationToken batal)
    {
        DaftarBagian = BagianIsian.Untuk(Versi.JenisDokumen, Isi);
        if (DaftarBagian.FirstOrDefault(b => string.IsNullOrEmpty(Bagian) || b.Kunci == Bagian) is not { } kini)
        {
            return false;
        }

        Kini = kini;
        var semua = await Dokumen.Store.BerkasAsync(Konteks.Pemda, Pd, Versi.Periode, PilihanVersi.Terbaru, batal);
        foreach (var (jalur, data) in semua.Gabung(Isi).Isi.Where(b => b.Key is "perencanaan.yaml" or "anggaran.csv" || b.Key == kini.Jalur))
        {
            if (FormulirBerkas.Buka(jalur, data) is { } f)
            {
                _rujukan.Tambah(f);
            }
        }

        Indikator = TabelSilang.Indikator(semua.Gabung(Isi), Versi.Mulai);
        _tahun = MasaRenstra.Baca(semua.Gabung(Isi)) is { } masa ? [.. Enumerable.Range(masa.Mulai, masa.Selesai - masa.Mulai + 1)] : [];
        return true;
    }
}
