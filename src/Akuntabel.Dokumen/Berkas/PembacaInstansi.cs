using System.Reflection;
using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.Berkas;

/// <summary>Reads the files of one agency and period; see docs/panduan/berkas.md. Never throws for bad input.</summary>
public sealed partial class PembacaInstansi
{
    private static readonly string[] Wajib = ["laporan.yaml", "instansi.yaml", "perencanaan.yaml"];

    private readonly FolderInstansi _folder;
    private readonly List<Kesalahan> _kesalahan = [];

    // "file/heading" of every narrative that the outline binds; those of sasaran under "sasaran"
    private readonly HashSet<string> _judulNarasi = new(StringComparer.Ordinal);

    private bool _angkaSaja;

    private PembacaInstansi(SumberBerkas sumber) => _folder = new FolderInstansi(sumber, _kesalahan);

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">The agency's folder.</param>
    /// <param name="jenis">Kind of report; null = as laporan.yaml says.</param>
    public static HasilBaca Baca(string folder, string? jenis = null) => Baca(SumberBerkas.Folder(folder), jenis);

    /// <summary>Reads an agency's files from a folder or from memory.</summary>
    /// <param name="sumber">Where the files are.</param>
    /// <param name="jenis">Kind of report; null = as laporan.yaml says.</param>
    public static HasilBaca Baca(SumberBerkas sumber, string? jenis = null) =>
        BahanPerjanjian.DenganSalinan(new PembacaInstansi(sumber).Semua(jenis), sumber, b => new PembacaInstansi(b).Semua(null));

    /// <summary>The figures of an agency, without the outline of a report that would print them.</summary>
    /// <param name="sumber">Where the files are.</param>
    public static HasilBaca BacaAngka(SumberBerkas sumber) => new PembacaInstansi(sumber) { _angkaSaja = true }.Semua(null);

    /// <summary>The procedures of an agency alone, whatever else of its files is there, each with what keeps it from running.</summary>
    /// <param name="sumber">Where the files are.</param>
    public static IReadOnlyList<Hasil<Sop>> DaftarSop(SumberBerkas sumber) => DokumenInstansi.BacaSop(new PembacaInstansi(sumber).BacaSop());

    private HasilBaca Semua(string? jenis)
    {
        if (!_folder.Ada)
        {
            _kesalahan.Add(new Kesalahan(new Asal(_folder.Nama, 0), "folder tidak ditemukan.", "Periksa letak folder data instansi."));
            return new HasilBaca(null, [], UkuranKertas.A4, _kesalahan);
        }

        var yaml = BacaYaml();
        if (yaml.GetValueOrDefault("laporan") is not SetelanPeta laporan || !BacaTahun(laporan, out var tahun))
        {
            // without a year nothing is computed, but what the other files hold is judged with it
            BacaTabel();
            return new HasilBaca(null, [], UkuranKertas.A4, _kesalahan);
        }

        var isi = yaml.ToDictionary(y => y.Key, y => new PengubahSetelan(y.Key, _kesalahan).Ubah(y.Value), StringComparer.Ordinal);
        foreach (var (kunci, setelan) in BacaDariPenyimpanan())
        {
            isi[kunci] = new PengubahSetelan(kunci, _kesalahan).Ubah(setelan);
        }

        isi["sop"] = BacaSop();
        if (_folder.AdaBerkas("register/register.yaml") && Yaml("register/register.yaml") is { } s)
        {
            isi["register"] = new PengubahSetelan("register", _kesalahan).Ubah(s);
        }

        var kata = jenis ?? laporan.Teks("jenis", "lkj");
        var bahan = kata == BahanSop.Jenis ? BahanSop.Bahan : BahanTabel.Bahan(laporan.Teks(BahanTabel.Jenis));
        var (sub, pernyataan) = BacaAnggaran();
        var (pendapatan, jumlahPendapatan) = BacaPendapatan();
        var data = new DataInstansi(
            tahun, new NilaiLingkup(isi), BacaKinerja(), sub, pernyataan, BacaBelanja(), [.. PembacaRegister.Baca(_folder, _kesalahan), .. PembacaRegister.BacaCetakan(_folder, isi, _kesalahan)],
                BacaNarasi())
        {
            RealisasiBelanja = BacaRealisasiBelanjaTriwulan(), AnggaranKas = BacaAnggaranKas(), Pendapatan = pendapatan,
            PernyataanPendapatan = jumlahPendapatan, Apbn = BacaApbn(),
            RealisasiPendapatan = BacaRealisasiDana("realisasi-pendapatan.csv"), RealisasiApbn = BacaRealisasiDana("realisasi-apbn.csv"),
            RealisasiTriwulan = BacaRealisasiAnggaran(), AnggaranSemula = BacaAnggaranSemula(), Target = BacaTarget(),
                Komponen = BacaKomponen(), KinerjaTerdahulu = BacaKinerjaTerdahulu(),
            RencanaSaja = kata is BahanPerjanjian.Jenis or BahanKamus.Jenis or BahanSop.Jenis,
            TanpaAnggaran = kata == BahanKamus.Jenis || (bahan.Count > 0 && !bahan.Contains("anggaran.csv")),
        };
        var kertas = Enum.TryParse<UkuranKertas>(laporan.Teks("kertas"), ignoreCase: true, out var k) && Enum.IsDefined(k) ? k
            : UkuranKertas.A4;
        var kerangka = _angkaSaja ? [] : BacaKerangka(kata, laporan.AsalKunci("jenis"));
        if (!_angkaSaja)
        {
            PeriksaJudulNarasi(data.Narasi);
        }

        return new HasilBaca(data, kerangka, kertas, _kesalahan) { BerkasRusak = _folder.Rusak, Jenis = kata,
            Jabatan = laporan.Teks(PilihanJabatan.Kunci), Bahan = bahan };
    }

    private bool BacaTahun(SetelanPeta laporan, out int tahun)
    {
        if (int.TryParse(laporan.Teks("tahun"), out tahun) && tahun is >= 2000 and <= 2100)
        {
            return true;
        }

        _kesalahan.Add(new Kesalahan(laporan.AsalKunci("tahun"), $"tahun laporan \"{laporan.Teks("tahun")}\" bukan tahun.", "Tulis tahun: 2022."));
        return false;
    }

    private Dictionary<string, Setelan> BacaYaml()
    {
        var hasil = new Dictionary<string, Setelan>(StringComparer.Ordinal);
        foreach (var berkas in _folder.Daftar("", ".yaml"))
        {
            if (Yaml(berkas) is { } s)
            {
                hasil[Path.GetFileNameWithoutExtension(berkas)] = s;
            }
        }

        foreach (var wajib in Wajib.Where(w => !_folder.AdaBerkas(w)))
        {
            var nama = SebutanBerkas.Sebut(wajib);
            _kesalahan.Add(new Kesalahan(new Asal(wajib, 0), $"{nama} belum ada.", $"Buat dan isi dahulu {nama}.")
                { Bobot = BobotKesalahan.Celah });
        }

        return hasil;
    }

    private Setelan? Yaml(string berkas)
    {
        if (_folder.Teks(berkas) is not { } teks)
        {
            return null;
        }

        var semula = _kesalahan.Count;
        var isi = YamlBerkas.Baca(teks, berkas, 0, _kesalahan);
        if (isi is null && _kesalahan.Count > semula)
        {
            _folder.Rusak.Add(berkas);
        }

        return isi;
    }

    // what a store hands over: versions of the Perjanjian Kinerja, and who heads the office
    private Dictionary<string, Setelan> BacaDariPenyimpanan()
    {
        var hasil = new Dictionary<string, Setelan>(StringComparer.Ordinal);
        foreach (var folder in new[] { RiwayatPerjanjian.Folder, RiwayatRenstra.Folder, RegisterDalamLaporan.Folder, "kantor" })
        {
            foreach (var berkas in _folder.Daftar(folder, ".yaml"))
            {
                if (Yaml(berkas) is { } s)
                {
                    hasil[$"{folder}-{Path.GetFileNameWithoutExtension(berkas)}"] = s;
                }
            }
        }

        return hasil;
    }

    private NilaiLingkup BacaSop()
    {
        var hasil = new Dictionary<string, Nilai>(StringComparer.Ordinal);
        foreach (var berkas in _folder.Daftar("sop", ".yaml"))
        {
            if (Yaml(berkas) is { } s)
            {
                var nama = Path.GetFileNameWithoutExtension(berkas);
                hasil[nama] = new PengubahSetelan("sop." + nama, _kesalahan).Ubah(s);
            }
        }

        return new NilaiLingkup(hasil);
    }

    private void BacaTabel()
    {
        BacaAnggaran();
        BacaRealisasiAnggaran();
        BacaKinerja();
        BacaKomponen();
        BacaTarget();
        BacaBelanja();
        PembacaRegister.Baca(_folder, _kesalahan);
    }

    private Dictionary<string, NilaiLingkup> BacaNarasi()
    {
        var hasil = new Dictionary<string, NilaiLingkup>(StringComparer.Ordinal);
        foreach (var berkas in _folder.Daftar("narasi", ".md"))
        {
            if (_folder.Teks(berkas) is { } teks)
            {
                hasil[Path.GetFileNameWithoutExtension(berkas)] = PerJudul(Markdown(berkas).Baca(teks), berkas);
            }
        }

        return hasil;
    }

    private NilaiLingkup PerJudul(List<SimpulKerangka> simpul, string berkas)
    {
        var hasil = new Dictionary<string, Nilai>(StringComparer.Ordinal);
        List<SimpulKerangka>? kini = null;
        foreach (var s in simpul)
        {
            if (s is JudulKerangka { Tingkat: 1 } j)
            {
                kini = [];
                var nama = Jangkar.Buat(string.Concat(j.Isi.OfType<PotonganTeks>().Select(p => p.Isi)));
                if (!hasil.TryAdd(nama, new NilaiNarasi(kini)))
                {
                    _kesalahan.Add(new Kesalahan(j.Asal, $"judul narasi \"{nama}\" ditulis dua kali.", "Gabungkan keduanya di bawah satu judul."));
                }
            }
            else if (kini is null)
            {
                _kesalahan.Add(new Kesalahan(s.Asal, "narasi sebelum judul pertama tidak dipakai.", "Awali dengan judul, misalnya # Penjelasan."));
                kini = [];
            }
            else
            {
                kini.Add(s);
            }
        }

        return new NilaiLingkup(hasil, new Asal(berkas, 0));
    }

    private string? Teks(string? kerangka)
    {
        _judulNarasi.UnionWith(PolaNarasi().Matches(kerangka ?? "").Select(m => m.Groups[2].Success ? $"{m.Groups[1].Value}/{m.Groups[2].Value}" : $"sasaran/{m.Groups[3].Value}"));
        return kerangka;
    }

    // words under a heading that the report asks for nowhere would be lost without a word
    private void PeriksaJudulNarasi(IReadOnlyDictionary<string, NilaiLingkup> narasi)
    {
        foreach (var (berkas, judul) in narasi.SelectMany(n => n.Value.Isi.Keys.Select(j => (Berkas: n.Key, Judul: j))))
        {
            var kelompok = berkas.StartsWith("sasaran-", StringComparison.Ordinal) ? "sasaran" : berkas;
            var ada = _judulNarasi.Where(j => j.StartsWith(kelompok + "/", StringComparison.Ordinal)).Select(j => j[(kelompok.Length + 1)..]).ToList();
            if (ada.Count > 0 && !ada.Contains(judul))
            {
                _kesalahan.Add(new Kesalahan(
                    new Asal($"narasi/{berkas}.md", 0), $"tulisan di bawah judul \"{judul.Replace('-', ' ')}\" tidak tercetak: laporan tidak mengenal judul itu.",
                    $"Pakai salah satu judul: {string.Join(", ", ada.Order(StringComparer.Ordinal).Select(j => j.Replace('-', ' ')))}."));
            }
        }
    }

    [System.Text.RegularExpressions.GeneratedRegex(@"(?<![a-z.])narasi\.([a-z0-9-]+)\.([a-z0-9-]+)|[a-z]\.narasi\.([a-z0-9-]+)")]
    private static partial System.Text.RegularExpressions.Regex PolaNarasi();

    private KerangkaMarkdown Markdown(string berkas) => new(berkas, _folder.Gambar, _kesalahan);

    private List<SimpulKerangka> BacaKerangka(string jenis, Asal asal)
    {
        var awalan = $"kerangka/{jenis}/";
        var rakitan = Assembly.GetExecutingAssembly();
        var bagian = new SortedDictionary<string, Func<string?>>(StringComparer.Ordinal);
        foreach (var nama in rakitan.GetManifestResourceNames().Where(n => n.StartsWith(awalan, StringComparison.Ordinal)))
        {
            bagian[nama[awalan.Length..]] = () =>
            {
                using var aliran = new StreamReader(rakitan.GetManifestResourceStream(nama) ?? Stream.Null, Encoding.UTF8);
                return aliran.ReadToEnd();
            };
        }

        if (bagian.Count == 0)
        {
            _kesalahan.Add(new Kesalahan(asal, $"jenis laporan \"{jenis}\" tidak dikenal.", $"Pilih jenis yang tersedia: {string.Join(", ", rakitan.GetManifestResourceNames().Where(n => n.StartsWith("kerangka/", StringComparison.Ordinal)).Select(n => n.Split('/')[1]).Distinct().Order(StringComparer.Ordinal))}."));
        }

        // a heading that our own outline knows is no mistake where an office leaves that part out
        foreach (var b in bagian.Values)
        {
            Teks(b());
        }

        // what an office changes of its report is no part of another outline
        var tempat = jenis is BahanPerjanjian.Jenis or BahanKamus.Jenis or BahanTabel.Jenis or BahanSop.Jenis ? $"kerangka/{jenis}" : "kerangka";
        var milik = _folder.Daftar(tempat, ".md").ToDictionary(b => Path.GetFileName(b), b => b, StringComparer.Ordinal);
        foreach (var (nama, berkas) in milik)
        {
            bagian[nama] = () => _folder.Teks(berkas);
        }

        return [.. bagian.SelectMany(b => Teks(b.Value()) is { } teks ? Markdown(milik.GetValueOrDefault(b.Key, awalan + b.Key)).Baca(teks) : [])];
    }
}
