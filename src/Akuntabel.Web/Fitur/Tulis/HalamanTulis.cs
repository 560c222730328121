using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Web.Fitur.Tulis;

/// <summary>A page of the writing room: a report, one section of its outline, one part of it.</summary>
public abstract class HalamanTulis(KonteksPd konteks, KonteksTulis ruang, PenyimpanDokumen penyimpan) : HalamanPd(konteks)
{
    /// <summary>Group of addresses of sections that nobody writes in.</summary>
    public const string Otomatis = "otomatis";

    /// <summary>Reads the report as it is written.</summary>
    protected KonteksTulis Ruang => ruang;

    /// <summary>Saves it.</summary>
    protected PenyimpanDokumen Penyimpan => penyimpan;

    // acts that are not on the page where one writes, by their page
    private static readonly Dictionary<string, string> Halaman = new(StringComparer.Ordinal)
    {
        ["Nilai"] = "tim", ["Bagikan"] = "tim", ["Komentar"] = "tim", ["Selesai"] = "tim", ["Terima"] = "tim", ["Ambil"] = "tim",
        ["Susunan"] = "susunan", ["Bab"] = "susunan", ["Catat"] = "bahan", ["Unggah"] = "bahan",
    };

    /// <summary>Year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter; 0: the year.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; }

    /// <summary>The part of the address; empty: the first that waits for somebody.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bagian { get; set; }

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

    /// <summary>Whether the user writes here.</summary>
    public bool Menulis => Keadaan is { Draf: true } && Boleh(Hak.Atas<IndexModel>(nameof(IndexModel.OnPostAsync)), JenisLaporan);

    /// <summary>Parts that are written or must be, and how many of them are ready.</summary>
    public (int Siap, int Semua) Kemajuan { get; private set; }

    /// <summary>Address of the part that is open; also the key of its draft.</summary>
    public string Kunci => Alamat.Tulis.Bagian(Pd, Periode, Bagian ?? "");

    /// <summary>Address of a part.</summary>
    public string Ke(string bagian) => Alamat.Tulis.Bagian(Pd, Periode, bagian);

    /// <summary>Address of an act on the part that is open, on the page of its subject.</summary>
    public string Lakukan(string handler) => Alamat.Tulis.Lakukan(Pd, Periode, Bagian ?? "", Halaman.GetValueOrDefault(handler, ""), handler);

    /// <summary>The right is asked for the kind of document that the report is.</summary>
    protected static string JenisLaporan => JenisDokumen.Laporan.Kode;

    /// <summary>Whether the user may call a handler for the report.</summary>
    protected bool Boleh(Hak hak, string jenis) => Konteks.Boleh(hak, Pd, jenis);

    /// <summary>Reads the report and its outline, and finds the part of the address in it.</summary>
    protected async Task<bool> BukaAsync(CancellationToken batal)
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
        return true;
    }

    /// <summary>Saves another text of a part; <c>null</c>: saved.</summary>
    protected async Task<IActionResult?> TulisAsync(KeadaanTulis keadaan, ButirBagian butir, NaskahPolos naskah, string teks, string alasan, CancellationToken batal)
    {
        var tolakan = naskah.Markdown(teks).Coba(out var markdown, out var salah) ? NarasiLaporan.Tolakan(keadaan.Isi, butir.Tempat, markdown) : salah[0].Pesan;
        return tolakan is not null || markdown is null ? Kabar(new HasilTindakan(false, tolakan ?? ""))
            : await SimpanAsync(b => NarasiLaporan.Dengan(b, butir.Tempat, markdown), alasan, batal);
    }

    /// <summary>Saves a change of the report; <c>null</c>: saved.</summary>
    protected async Task<IActionResult?> SimpanAsync(Func<KumpulanBerkas, KumpulanBerkas> ubah, string alasan, CancellationToken batal)
    {
        var versi = Keadaan?.Versi ?? throw new InvalidOperationException();
        return await penyimpan.SimpanAsync(Konteks.Pelaku, versi.Kunci, versi.Sidik, new Suntingan(ubah), null, alasan, batal) switch
        {
            HasilPenyimpanan.Tersimpan => null,
            HasilPenyimpanan.Ditolak d => Kabar(new HasilTindakan(false, d.Pesan)),
            _ => Kabar(new HasilTindakan(false, "Naskahnya baru saja diubah orang lain. Baca yang sekarang, lalu ulangi.")),
        };
    }

    /// <summary>Leads back with what came of it.</summary>
    protected LocalRedirectResult Kabar(HasilTindakan hasil, string? ke = null)
    {
        this.Pesan(hasil.Pesan, hasil.Berhasil ? Ragam.Sukses : Ragam.Peringatan);
        return LocalRedirect(hasil.Berhasil && ke is not null ? ke : Kunci);
    }

    /// <summary>Tables and charts of the section, to be placed where the office words it.</summary>
    protected IEnumerable<TokenTulis> Tempatan() => Keadaan?.Bahan is { } bahan && Simpul is { } s
        ? BlokSimpul(bahan.Naskah, s.Judul.Id).Select(b => b switch
        {
            Tabel t => t.Keterangan, Grafik g => g.Keterangan, Core.Laporan.Bagan g => g.Keterangan, Gambar { Narasi.Length: 0 } g => g.Keterangan, _ => null,
        }).OfType<Keterangan>().Select(NaskahPolos.Tempatan) : [];

    /// <summary>Pictures that the office uploaded and photos of its activities.</summary>
    protected static IEnumerable<(TokenTulis Token, string Judul)> Gambar(KeadaanTulis k)
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

    /// <summary>What a section prints, without the sections in it.</summary>
    protected static IEnumerable<Blok> BlokSimpul(Naskah naskah, string id) =>
        naskah.DaftarBlok().SkipWhile(b => b is not Judul j || j.Id != id).Skip(1).TakeWhile(b => b is not Judul { Tingkat: <= 3 });

    /// <summary>Where uploaded pictures are kept.</summary>
    protected const string FolderGambar = "gambar-laporan/";

    /// <summary>Words as typed, in one line and not too long.</summary>
    protected static string Rapikan(string? teks)
    {
        var rapi = string.Join(' ', TeksAman.Tampak(teks ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return rapi.Length <= PanjangKeterangan ? rapi : rapi[..PanjangKeterangan];
    }

    private const int PanjangKeterangan = 500;
}
