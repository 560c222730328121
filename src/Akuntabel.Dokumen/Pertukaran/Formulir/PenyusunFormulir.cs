using System.Globalization;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Buku;
using Akuntabel.Dokumen.Pertukaran.LembarKerja;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Formulir;

/// <summary>Walks a file by its description, and makes of each place both the form's and the file's side.</summary>
internal sealed class PenyusunFormulir(KirimanFormulir kiriman, RujukanFormulir rujukan, IReadOnlyList<int> tahun, bool tabel)
{
    private readonly Dictionary<string, string> _galat = new(StringComparer.Ordinal);

    /// <summary>What could not be read, by address.</summary>
    public IReadOnlyDictionary<string, string> Galat => _galat;

    /// <summary>The whole file.</summary>
    public (ButirTerisi Isi, SimpulIsian? Akar) Berkas(UraianBerkas uraian, SimpulIsian? akar)
    {
        IEnumerable<UraianBidang> bagan = uraian.Daftar.Where(d => d.Bentuk == BentukDaftar.Pohon).Select(DenahLembar.BidangBagan);
        return Butir(new Tempat("", "", akar), [.. uraian.Bidang, .. bagan],
            [.. uraian.Daftar.Where(d => d.Bentuk != BentukDaftar.Pohon)], "");
    }

    private (ButirTerisi Isi, SimpulIsian? Simpul) Butir(Tempat tempat, IReadOnlyList<UraianBidang> bidang,
        IReadOnlyList<UraianDaftar> daftar, string kode)
    {
        var simpul = tempat.Isi;
        var terisi = new List<BidangTerisi>(bidang.Count);
        foreach (var b in bidang)
        {
            var (isi, nilai) = Bidang(Gabung(tempat.Alamat, b.Kunci), b, PohonBuku.Ambil(tempat.Isi, b.Kunci));
            terisi.Add(isi);
            simpul = PohonIsian.Atur(simpul, b.Kunci, nilai);
        }

        var anak = new List<DaftarTerisi>(daftar.Count);
        foreach (var d in daftar)
        {
            var (isi, nilai) = Daftar(Gabung(tempat.Alamat, d.Kunci), d, PohonBuku.Ambil(tempat.Isi, d.Kunci), kode);
            anak.Add(isi);
            simpul = PohonIsian.Atur(simpul, d.Kunci, nilai);
        }

        return (new ButirTerisi(tempat.Alamat, tempat.Id, terisi, anak), simpul);
    }

    private (DaftarTerisi Isi, SimpulIsian? Simpul) Daftar(string alamat, UraianDaftar d, SimpulIsian? isi, string kodeInduk) =>
        d.Bentuk switch
    {
        BentukDaftar.PetaTahun => Tahunan(alamat, d, isi as PetaIsian),
        BentukDaftar.Peta => Peta(alamat, d, isi as PetaIsian),
        _ => Butiran(alamat, d, isi as DaftarIsian, kodeInduk),
    };

    // ---- a list of things

    private (DaftarTerisi Isi, SimpulIsian? Simpul) Butiran(string alamat, UraianDaftar d, DaftarIsian? isi, string kodeInduk)
    {
        var semula = isi?.Butir ?? [];
        var id = kiriman.Id(alamat, [.. Enumerable.Range(1, semula.Count).Select(n => n.ToString(CultureInfo.InvariantCulture))]);
        var (terisi, simpul, kode) = (new List<ButirTerisi>(), new List<SimpulIsian>(), new List<string>());
        foreach (var i in id)
        {
            var tempat = new Tempat($"{alamat}[{i}]", i, i[0] == '+' ? null : semula[int.Parse(i, CultureInfo.InvariantCulture) - 1]);
            if (kiriman.Dihapus(tempat.Alamat))
            {
                continue;
            }

            var (butir, jadi) = Satu(tempat, d, semula, kode, kodeInduk);
            terisi.Add(butir);
            if (jadi is not null)
            {
                simpul.Add(jadi);
            }
        }

        return (new DaftarTerisi(alamat, d, terisi), simpul.Count == 0 && isi is null ? null : new DaftarIsian(simpul));
    }

    private (ButirTerisi Isi, SimpulIsian? Simpul) Satu(Tempat tempat, UraianDaftar d, IReadOnlyList<SimpulIsian> semula,
        List<string> kode, string kodeInduk)
    {
        // a plain text stands for the field that names the thing
        var polos = tempat.Isi is SkalarIsian;
        var utama = d.Pengenal.Count == 1 ? d.Bidang.FirstOrDefault(b => b.Kunci == d.Pengenal[0]) : null;
        var isi = polos && utama is not null ? new PetaIsian([new(utama.Kunci, tempat.Isi!)]) : tempat.Isi;
        var kodeIni = utama is null ? "" : kiriman.Teks(Gabung(tempat.Alamat, utama.Kunci))?.Trim()
            ?? (PohonBuku.Ambil(isi, utama.Kunci) as SkalarIsian)?.Isi ?? "";
        if (kodeIni.Length == 0 && utama?.Jenis == JenisBidang.Kode && utama.Rujukan.Length == 0 && !tabel)
        {
            kodeIni = KodeUsulan.Berikut(Kode(d, semula, kode), kodeInduk, utama.Contoh);
        }

        var (butir, simpul) = Butir(tempat with { Isi = isi }, d.SemuaBidang, d.Anak, kodeIni);
        if (tempat.Isi is null && Hampa(simpul))
        {
            return (butir, null);
        }

        (butir, simpul) = Namai(butir, simpul, utama, kodeIni, kode);
        var tunggal = simpul is PetaIsian { Isi.Count: 1 } p && utama is not null && p.Ambil(utama.Kunci) is SkalarIsian s
            && (polos || (tempat.Isi is null
                && (semula.Count > 0 ? semula.All(x => x is SkalarIsian) : d.Bidang.Count(b => !b.Khusus) == 1))) ? s : null;
        return (butir, tunggal ?? simpul);
    }

    // a new thing without a code gets the next one; a code that another has is told
    private (ButirTerisi Isi, SimpulIsian? Simpul) Namai(ButirTerisi butir, SimpulIsian? simpul, UraianBidang? utama, string kode,
        List<string> terpakai)
    {
        if (utama?.Jenis != JenisBidang.Kode || utama.Rujukan.Length > 0 || tabel)
        {
            return (butir, simpul);
        }

        var alamat = Gabung(butir.Alamat, utama.Kunci);
        if (butir[utama.Kunci].Length == 0 && !_galat.ContainsKey(alamat))
        {
            simpul = PohonIsian.Atur(simpul, utama.Kunci, new SkalarIsian(kode, JenisSkalar.Teks), diDepan: true);
            butir = Ganti(butir, alamat, b => b with { Teks = kode });
        }
        else if (terpakai.Contains(kode))
        {
            var alasan = $"{utama.Label} {kode} sudah dipakai di atasnya. Tulis kode lain, atau kosongkan supaya diberi kode berikutnya.";
            _galat[alamat] = alasan;
            butir = Ganti(butir, alamat, b => b with { Galat = alasan });
        }

        terpakai.Add(kode);
        return (butir, simpul);
    }

    private static ButirTerisi Ganti(ButirTerisi butir, string alamat, Func<BidangTerisi, BidangTerisi> ubah) =>
        butir with { Bidang = [.. butir.Bidang.Select(b => b.Alamat == alamat ? ubah(b) : b)] };

    private static List<string> Kode(UraianDaftar d, IReadOnlyList<SimpulIsian> semula, List<string> terpakai) =>
        [.. semula.Select(s => PohonBuku.Ambil(s, d.Pengenal[0])).OfType<SkalarIsian>().Select(s => s.Isi), .. terpakai];

    // ---- a mapping whose keys are things elsewhere: a row for each of them, whether it says something or not

    private (DaftarTerisi Isi, SimpulIsian? Simpul) Peta(string alamat, UraianDaftar d, PetaIsian? isi)
    {
        List<string> ada = [.. isi?.Isi.Select(k => k.Key) ?? []];
        var simpul = isi;
        var terisi = new List<ButirTerisi>();
        foreach (var kunci in rujukan.Untuk(d.Bidang[0].Rujukan).Select(p => p.Nilai).Union(ada))
        {
            var tempat = JalurKunci.Kunci(alamat, kunci);
            var hapus = kiriman.Dihapus(tempat);
            var bidang = d.Bidang.Skip(1)
                .Select(b => Bidang(Gabung(tempat, b.Kunci), b, hapus ? null : PohonBuku.Ambil(isi?.Ambil(kunci), b.Kunci))).ToList();
            terisi.Add(new ButirTerisi(tempat, kunci,
                [new BidangTerisi(tempat + ".", d.Bidang[0], kunci, null), .. bidang.Select(b => b.Isi)], []));
            var nilai = bidang.Aggregate(hapus ? null : isi?.Ambil(kunci), (n, b) => PohonIsian.Atur(n, b.Isi.Uraian.Kunci, b.Simpul));
            simpul = PohonIsian.AturKunci(simpul, kunci, nilai is SkalarIsian { Isi.Length: 0 } && !Kosong(isi?.Ambil(kunci)) ? null
                : nilai);
        }

        return (new DaftarTerisi(alamat, d, terisi), simpul);
    }

    // ---- targets by year

    private (DaftarTerisi Isi, SimpulIsian? Simpul) Tahunan(string alamat, UraianDaftar d, PetaIsian? isi)
    {
        var angka = d.Bidang.Count > 0 ? d.Bidang[0] : new UraianBidang("", "", JenisBidang.Angka) { Bertanda = true };
        var semua = isi?.Isi.Select(k => k.Key).Where(k => d.Bidang.All(b => b.Kunci != k)) ?? [];
        var tengah = tahun.Select(t => $"{t}").Union(semua).Order(StringComparer.Ordinal)
            .Select(t => angka with { Kunci = t, Label = t, Contoh = "", Khusus = false });
        var (simpul, terisi) = (isi, new List<BidangTerisi>());
        foreach (var b in d.Bidang.Take(1).Concat(tengah).Concat(d.Bidang.Skip(1)))
        {
            var (bidang, nilai) = Bidang(JalurKunci.Kunci(alamat, b.Kunci), b, isi?.Ambil(b.Kunci));
            terisi.Add(bidang);
            simpul = PohonIsian.AturKunci(simpul, b.Kunci, nilai is SkalarIsian { Isi.Length: 0 } && !Kosong(isi?.Ambil(b.Kunci)) ? null
                : nilai);
        }

        return (new DaftarTerisi(alamat, d, [new ButirTerisi(alamat, "", terisi, [])]), simpul);
    }

    // ---- a field

    private (BidangTerisi Isi, SimpulIsian? Simpul) Bidang(string alamat, UraianBidang b, SimpulIsian? lama)
    {
        var semula = TeksBidang.Tampil(lama, b);
        if (kiriman.Teks(alamat) is not { } teks || TeksBidang.Sama(teks, semula))
        {
            return (new BidangTerisi(alamat, b, semula, null), lama);
        }

        var (nilai, alasan) = TeksBidang.Baca(teks, b, lama);
        if (alasan is not null)
        {
            _galat[alamat] = alasan;
        }

        return (new BidangTerisi(alamat, b, alasan is null ? TeksBidang.Tampil(nilai, b) : teks, alasan), alasan is null ? nilai : lama);
    }

    private static string Gabung(string induk, string kunci) => kunci.Length == 0 ? induk : induk.Length == 0 ? kunci : induk + "." + kunci;

    private static bool Kosong(SimpulIsian? s) => s is SkalarIsian { Isi.Length: 0 };

    private static bool Hampa(SimpulIsian? s) => s switch
    {
        null => true,
        SkalarIsian k => k.Isi.Length == 0,
        DaftarIsian d => d.Butir.All(Hampa),
        PetaIsian p => p.Isi.All(k => Hampa(k.Value)),
        _ => false,
    };

    /// <param name="Alamat">Address of a thing.</param>
    /// <param name="Id">What names it in its list.</param>
    /// <param name="Isi">What the file has there.</param>
    private sealed record Tempat(string Alamat, string Id, SimpulIsian? Isi);
}
