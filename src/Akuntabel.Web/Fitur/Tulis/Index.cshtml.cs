using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>The writing room: the outline of a report, one part of it to write, and what others say of it.</summary>
[RequestFormLimits(ValueLengthLimit = PanjangNaskah * 4)]
public partial class IndexModel(
    KonteksPd konteks, KonteksTulis ruang, KesiapanLaporan kesiapan, PenyimpanDokumen penyimpan, PenulisanStore penulisan, IDrafIsian draf, WaktuSetempat waktu)
    : HalamanPd(konteks)
{
    /// <summary>Group of addresses of sections that nobody writes in.</summary>
    public const string Otomatis = "otomatis";

    private const int PanjangNaskah = 200_000;
    private static readonly JsonSerializerOptions Pilihan = new(JsonSerializerDefaults.Web);

    /// <summary>Year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter; 0: the year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; }

    /// <summary>The part of the address; empty: the first that waits for somebody.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bagian { get; set; }

    /// <summary>The text as typed.</summary>
    [BindProperty]
    public string? Isi { get; set; }

    /// <summary>Digest of the files that the editor had opened.</summary>
    [BindProperty]
    public string? Dasar { get; set; }

    /// <summary>Digest of what was stored when the editor was shown a clash.</summary>
    [BindProperty]
    public string? Lain { get; set; }

    /// <summary>What to do: simpan; after a clash gabung, milik, lain.</summary>
    [BindProperty]
    public string? Aksi { get; set; }

    /// <summary>The span.</summary>
    public Periode Periode => Periode.Tahun(Tahun, Triwulan is >= 1 and <= 4 ? Triwulan : null);

    /// <summary>The writing as it stands.</summary>
    public KeadaanTulis? Keadaan { get; private set; }

    /// <summary>The outline.</summary>
    public IReadOnlyList<SimpulBagian> Kerangka { get; private set; } = [];

    /// <summary>The section that is open.</summary>
    public SimpulBagian? Simpul { get; private set; }

    /// <summary>The part that is open; <c>null</c>: the section is made of data alone.</summary>
    public ButirBagian? Butir { get; private set; }

    /// <summary>The part as people write it.</summary>
    public NaskahPolos? Naskah { get; private set; }

    /// <summary>The text in the field.</summary>
    public string Teks { get; private set; } = "";

    /// <summary>A clash, when there is one.</summary>
    public BentrokDokumen? Bentrokan { get; private set; }

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Whether the page answers with words that are saved nowhere.</summary>
    public bool Belum { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Whether the user writes here.</summary>
    public bool Menulis => Keadaan is { Draf: true } && Boleh(Hak.Atas<IndexModel>(nameof(OnPostAsync)), JenisLaporan);

    /// <summary>Whether the user judges parts.</summary>
    public bool Menilai => Keadaan is { Draf: true } && Boleh(Hak.Atas<IndexModel>(nameof(OnPostNilaiAsync)), JenisLaporan);

    /// <summary>Whether the user gives parts to members.</summary>
    public bool Membagi => Keadaan is { Draf: true } && Boleh(Hak.Atas<IndexModel>(nameof(OnPostBagikanAsync)), JenisLaporan);

    /// <summary>Whether the user says things of parts.</summary>
    public bool Berkomentar => Boleh(Hak.Atas<IndexModel>(nameof(OnPostKomentarAsync)), JenisLaporan);

    /// <summary>Address of the part that is open; also the key of its draft.</summary>
    public string Kunci => Alamat.Tulis.Bagian(Pd, Periode, Bagian ?? "");

    /// <summary>Address of a part.</summary>
    public string Ke(string bagian) => Alamat.Tulis.Bagian(Pd, Periode, bagian);

    /// <summary>Address of an act on the part that is open.</summary>
    public string Lakukan(string handler) => $"{Kunci}?handler={handler}";

    /// <summary>What was said of the part that is open, each with its answers.</summary>
    public IEnumerable<(KomentarTersimpan Komentar, IReadOnlyList<KomentarTersimpan> Balasan)> Komentar => (Keadaan?.Komentar ?? [])
        .Where(k => k.Bagian == Bagian && k.Induk.Length == 0)
        .Select(k => (k, (IReadOnlyList<KomentarTersimpan>)[.. (Keadaan?.Komentar ?? []).Where(b => b.Induk == k.Id)]));

    /// <summary>Sentences that the section makes of data by itself, as text to take over.</summary>
    public string Buatan { get; private set; } = "";

    /// <summary>What units said in the quarters that belongs here.</summary>
    public IReadOnlyList<KataTriwulan> Usulan { get; private set; } = [];

    /// <summary>Parts that are written or must be, and how many of them are ready.</summary>
    public (int Siap, int Semua) Kemajuan { get; private set; }

    /// <summary>What keeps the report from being signed, as far as it is written here.</summary>
    public IReadOnlyList<HalKesiapan> BelumSiap => Keadaan is { Draf: true } k ? kesiapan.Naskah(Pd, Periode, k) : [];

    /// <summary>Data for the editor.</summary>
    public string Bahan { get; private set; } = "{}";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        if (string.IsNullOrEmpty(Bagian) && Kerangka.SelectMany(s => s.Butir).FirstOrDefault(b => b.Perlu && b.Keadaan is KeadaanBagian.Kosong or KeadaanBagian.Dikembalikan)
            is { } pertama)
        {
            return LocalRedirect(Ke(pertama.Tempat.Kunci));
        }

        if (string.IsNullOrEmpty(Bagian) && Kerangka.Count > 0)
        {
            return LocalRedirect(Ke(Kerangka.SelectMany(s => s.Butir).FirstOrDefault()?.Tempat.Kunci ?? $"{Otomatis}/{Kerangka[0].Kunci}"));
        }

        Dasar = Keadaan?.Versi.Sidik;
        if (Menulis && Butir is not null && (Draf = await draf.CariAsync(Kunci, batal)) is { } d)
        {
            // typed and not saved: it is there again, for whoever writes on would otherwise write over it
            (Teks, Belum) = (d.DaftarIsian.GetValueOrDefault(nameof(Isi)) is [var t, ..] ? t ?? "" : Teks, true);
            Dasar = d.DaftarIsian.GetValueOrDefault(nameof(Dasar)) is [{ } s, ..] ? s : Dasar;
        }

        return Lengkap();
    }

    /// <summary>Saves the part.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Bahan: not null } k || Butir is not { } butir)
        {
            return NotFound();
        }

        if (!k.Draf)
        {
            ModelState.AddModelError("", "Laporan ini sudah ditetapkan, jadi naskahnya beku. Untuk mengubahnya, buka perubahan di halaman dokumennya.");
            return await UlangiAsync(batal);
        }

        var hasil = (Isi ?? "").Length > PanjangNaskah ? null : Naskah?.Markdown(Isi ?? "");
        if (hasil is null || !hasil.Coba(out var markdown))
        {
            ModelState.AddModelError(nameof(Isi), hasil is null ? $"Satu bagian paling panjang {PanjangNaskah:N0} tanda. Bagi menjadi beberapa bagian."
                : string.Join(' ', hasil.DaftarKesalahan.Select(s => $"{s.Pesan} {s.Saran}").Distinct()));
            return await UlangiAsync(batal);
        }

        if (NarasiLaporan.Tolakan(k.Isi, butir.Tempat, markdown) is { } tolakan)
        {
            ModelState.AddModelError(nameof(Isi), tolakan);
            return await UlangiAsync(batal);
        }

        // other parts are others': only the same part, changed meanwhile, is a clash
        var dibuka = await penyimpan.DasarAsync(k.Versi, k.Isi, Dasar, batal);
        var dasar = dibuka is not null && NarasiLaporan.Isi(dibuka, butir.Tempat) == NarasiLaporan.Isi(k.Isi, butir.Tempat) ? k.Versi.Sidik : Dasar;
        var suntingan = new Suntingan(b => NarasiLaporan.Dengan(b, butir.Tempat, markdown));
        switch (await penyimpan.SimpanAsync(Konteks.Pelaku, k.Versi.Kunci, dasar, suntingan,
            PilihanBentrok.Dari(Request.Form, Aksi, Lain, NarasiLaporan.Jalur(butir.Tempat)), $"Menulis {Simpul?.Sebutan}, {butir.Judul}", batal))
        {
            case HasilPenyimpanan.Tersimpan t:
                await draf.BuangAsync(Kunci, batal);
                this.Pesan($"{butir.Judul} tersimpan." + (t.DigabungDengan is null || t.DigabungDengan == Konteks.Pelaku.Nama ? "" : $" Perubahan {t.DigabungDengan} yang disimpan lebih dahulu ikut di dalamnya."));
                return LocalRedirect(Kunci);
            case HasilPenyimpanan.Bentrokan b:
                Bentrokan = b.Isi;
                break;
            case HasilPenyimpanan.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                break;
        }

        return await UlangiAsync(batal);
    }

    // the right is asked for the kind of document that the report is
    private static string JenisLaporan => JenisDokumen.Laporan.Kode;

    private bool Boleh(Hak hak, string jenis) => Konteks.Boleh(hak, Pd, jenis);

    private async Task<PageResult> UlangiAsync(CancellationToken batal)
    {
        (Teks, Belum) = (Isi ?? "", true);
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        return Lengkap();
    }

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || Triwulan is < 0 or > 4 || !await KenalAsync(batal)
            || await ruang.BacaAsync(Pd, Periode, batal) is not { } k)
        {
            return false;
        }

        ViewData["Menu"] = Alamat.Laporan.Daftar(Pd);
        (Keadaan, Kerangka) = (k, PohonBagian.Susun(k));
        var perlu = Kerangka.SelectMany(s => s.Butir).Where(b => b.Perlu).ToList();
        Kemajuan = (perlu.Count(b => b.Keadaan is KeadaanBagian.Diperiksa or KeadaanBagian.Beku), perlu.Count);
        if (string.IsNullOrEmpty(Bagian))
        {
            return true;
        }

        var bagian = Bagian.Split('/', 2);
        Simpul = bagian is [Otomatis, var kunci] ? Kerangka.FirstOrDefault(s => s.Kunci == kunci)
            : Kerangka.FirstOrDefault(s => s.Butir.Any(b => b.Tempat.Kunci == Bagian));
        Butir = Simpul?.Butir.FirstOrDefault(b => b.Tempat.Kunci == Bagian);
        if (Simpul is null || k.Bahan is not { } bahan)
        {
            return k.Bahan is null;
        }

        Naskah = new NaskahPolos(bahan, Butir?.Tempat.Bagian ?? "", Butir is null ? "" : NarasiLaporan.Isi(k.Isi, Butir.Tempat));
        Naskah.Kenali(Gambar(k).Select(g => g.Token));
        // tables and charts are placed in sections that the office words; elsewhere they stand where the outline puts them
        Naskah.Kenali(Simpul.Sendiri && Butir?.Tempat.Bagian == TempatNarasi.Sendiri ? Tempatan() : []);
        Teks = Naskah.Teks;
        return true;
    }

    private PageResult Lengkap()
    {
        if (Keadaan is { Bahan: { } bahan } k && Simpul is { } s && Naskah is { } n)
        {
            var sendiri = Butir?.Tempat.Bagian == TempatNarasi.Sendiri && s.Sendiri;
            // only read here: what it is bound to need not go to the editor
            Buatan = sendiri ? "" : new NaskahPolos(bahan, Butir?.Tempat.Bagian ?? "", "").Salinan(BlokSimpul(bahan.Naskah, s.Judul.Id), denganTempatan: false)
                .Replace("\\", "", StringComparison.Ordinal);
            Usulan = Butir is { } b ? KataTriwulan.Dari(bahan.Data, bahan.Akar, b.Tempat.Bagian) : [];
            Bahan = JsonSerializer.Serialize(
                new
                {
                    alamat = new { cari = Lakukan("Angka") + "&kata=", periksa = Lakukan("Periksa") },
                    boleh = Menulis,
                    token = n.Token.ToDictionary(t => t.Key, t => (object)Tulisan(t.Value)),
                    gambar = Gambar(k).Select(g => new { token = g.Token.Token, url = AlamatGambar(g.Token.Gambar), judul = g.Judul }),
                    blok = (sendiri ? Tempatan() : []).Select(t => new { token = t.Token, judul = t.Token.Trim('⟦', '⟧'), jenis = t.Token[1..t.Token.IndexOf(':', StringComparison.Ordinal)] }),
                    komentar = Komentar.Where(x => x.Komentar is { Keadaan: KomentarTersimpan.Terbuka, Kutipan.Length: > 0 })
                        .Select(x => new { id = x.Komentar.Id, kutipan = x.Komentar.Kutipan }),
                },
                Pilihan);
        }

        return Page();
    }

    private object Tulisan(TokenTulis t) => new
    {
        jenis = t.Jenis,
        asal = t.Asal,
        bentuk = t.Bentuk.Select(b => new { token = b.Token, sebut = b.Sebutan }),
        gambar = t.Gambar.Length > 0 ? AlamatGambar(t.Gambar) : null,
    };

    private string AlamatGambar(string jalur) => $"{Lakukan("Gambar")}&jalur={Uri.EscapeDataString(jalur)}";

    private IEnumerable<TokenTulis> Tempatan() => Keadaan?.Bahan is { } bahan && Simpul is { } s
        ? BlokSimpul(bahan.Naskah, s.Judul.Id).Select(b => b switch
        {
            Tabel t => t.Keterangan, Grafik g => g.Keterangan, Core.Laporan.Bagan g => g.Keterangan, Gambar { Narasi.Length: 0 } g => g.Keterangan, _ => null,
        }).OfType<Keterangan>().Select(NaskahPolos.Tempatan) : [];

    // pictures that the office uploaded and photos of its activities
    private static IEnumerable<(TokenTulis Token, string Judul)> Gambar(KeadaanTulis k)
    {
        foreach (var jalur in k.Semua.DaftarJalur.Where(j => j.StartsWith(FolderGambar, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            var judul = Path.GetFileNameWithoutExtension(jalur).Replace('-', ' ');
            yield return (NaskahPolos.Foto(jalur, char.ToUpperInvariant(judul[0]) + judul[1..]), judul);
        }

        foreach (var (jalur, judul) in k.Bahan is { } b ? FotoKegiatan(b.Akar) : [])
        {
            yield return (NaskahPolos.Foto(jalur, judul), judul);
        }
    }

    private static IEnumerable<(string Jalur, string Judul)> FotoKegiatan(NilaiLingkup akar)
    {
        static string Kata(NilaiLingkup l, string nama) => l.Isi.GetValueOrDefault(nama) is NilaiTeks t ? t.Isi : "";
        var kegiatan = akar.Isi.GetValueOrDefault("kegiatan") is NilaiLingkup l && l.Isi.GetValueOrDefault("daftar") is NilaiDaftar d ? d : akar.Isi.GetValueOrDefault("kegiatan") as NilaiDaftar;
        foreach (var g in kegiatan?.Butir.OfType<NilaiLingkup>() ?? [])
        {
            foreach (var f in (g.Isi.GetValueOrDefault("foto") as NilaiDaftar)?.Butir.OfType<NilaiLingkup>() ?? [])
            {
                if (Kata(f, "berkas") is { Length: > 0 } jalur)
                {
                    yield return (jalur, Kata(f, "keterangan") is { Length: > 0 } k ? $"{Kata(g, "judul")}, {k}" : Kata(g, "judul"));
                }
            }
        }
    }

    // what a section prints, without the sections in it
    private static IEnumerable<Blok> BlokSimpul(Naskah naskah, string id) =>
        naskah.DaftarBlok().SkipWhile(b => b is not Judul j || j.Id != id).Skip(1).TakeWhile(b => b is not Judul { Tingkat: <= 3 });

    private const string FolderGambar = "gambar-laporan/";
}
