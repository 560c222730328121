using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>What the agreements below the head are checked against.</summary>
/// <param name="Indikator">Unit and target of each indikator that the head promises, by its code; empty target: not promised.</param>
/// <param name="Anggaran">Rows of the budget: codes and pagu.</param>
/// <param name="Unit">Units that are led by somebody, as the office data write them.</param>
public sealed record SekitarJenjang(
    IReadOnlyDictionary<string, (string Satuan, string Target)> Indikator, IReadOnlyList<ButirTerisi> Anggaran, IReadOnlyList<string> Unit);

/// <summary>Whether the agreements below the head carry what the head promises, and the whole budget once (PermenPANRB 89/2021).</summary>
public sealed class PemeriksaJenjang
{
    // as many as one reads in a sentence
    private const int Disebut = 5;

    private static readonly string[] Kode = ["kode_sub", "kode_kegiatan", "kode_program"];

    private readonly SekitarJenjang _sekitar;
    private readonly IReadOnlyList<ButirTerisi> _semua;
    private readonly Dictionary<string, ButirTerisi> _menurutKode;
    private readonly List<(string Nama, decimal Pagu)> _baris = [];
    private readonly Dictionary<string, List<int>> _menurutAnggaran = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<int>> _milik;

    private PemeriksaJenjang(ButirTerisi isi, SekitarJenjang sekitar)
    {
        (_sekitar, _semua) = (sekitar, PemeriksaRencana.Butir(isi, "perjanjian"));
        _menurutKode = _semua.Where(p => p["kode"].Length > 0).DistinctBy(p => p["kode"]).ToDictionary(p => p["kode"],
            StringComparer.Ordinal);
        foreach (var b in sekitar.Anggaran.Where(b => !b["kode_sub"].Equals("jumlah", StringComparison.OrdinalIgnoreCase)))
        {
            Catat(b, [.. Kode.Select(k => b[k]).Where(k => k.Length > 0).Distinct(StringComparer.Ordinal)]);
        }

        _milik = _semua.ToDictionary(p => p.Alamat,
            p => new SortedSet<int>(Anggaran(p).SelectMany(k => _menurutAnggaran.GetValueOrDefault(k) ?? [])), StringComparer.Ordinal);
    }

    private void Catat(ButirTerisi baris, IReadOnlyList<string> kode)
    {
        foreach (var k in kode)
        {
            (_menurutAnggaran.TryGetValue(k, out var ada) ? ada : _menurutAnggaran[k] = []).Add(_baris.Count);
        }

        _baris.Add((kode.FirstOrDefault(""), PemeriksaRencana.Angka(baris["pagu"]) ?? 0));
    }

    /// <summary>Checks them; nothing of a document without agreements.</summary>
    /// <param name="isi">Its form.</param>
    /// <param name="sekitar">What it is checked against.</param>
    public static IReadOnlyList<TemuanRencana> Periksa(ButirTerisi isi, SekitarJenjang sekitar)
    {
        ArgumentNullException.ThrowIfNull(isi);
        ArgumentNullException.ThrowIfNull(sekitar);
        var p = new PemeriksaJenjang(isi, sekitar);
        return p._semua.Count == 0 ? []
            : [.. p._semua.SelectMany(p.Satu), .. p.Jumlah(), .. p.TakDimiliki(), .. p.Berdua(), .. p.TanpaPerjanjian(), .. p.Pagu()];
    }

    private IEnumerable<TemuanRencana> Satu(ButirTerisi p)
    {
        var janji = PemeriksaRencana.Butir(p, "janji");
        if (p["jenjang"] == KataJenjang.Untuk(JenjangJabatan.Administrator).Kode && janji.All(j =>
            !_sekitar.Indikator.ContainsKey(j["indikator-kepala"])))
        {
            yield return new("RCN-048", BobotRencana.Kurang, p.Alamat + ".janji",
                $"{Sebut(p)} tidak mendukung satu indikator kepala pun.", "Pilih indikator kepala yang didukung pada sasarannya.",
                DasarRencana.Penjenjangan);
        }

        if (Atasan(p) is null && p["atasan"] != PerjanjianJenjang.Kepala)
        {
            yield return new("RCN-053", BobotRencana.Kurang, p.Alamat + ".atasan", $"{Sebut(p)} belum berjanji kepada siapa pun.",
                "Pilih atasan langsungnya: kepala, atau jabatan lain dalam daftar.", DasarRencana.Perjanjian);
        }
        else if (Berputar(p))
        {
            yield return new("RCN-053", BobotRencana.Bertentangan, p.Alamat + ".atasan", $"{Sebut(p)} berjanji kepada bawahannya sendiri.",
                "Pilih atasan langsungnya.", DasarRencana.Perjanjian);
        }

        var asing = Anggaran(p).Where(k => !_menurutAnggaran.ContainsKey(k)).ToList();
        if (asing.Count > 0 && _baris.Count > 0)
        {
            yield return new("RCN-054", BobotRencana.Bertentangan, p.Alamat + ".anggaran",
                $"{Sebut(p)} memuat kode yang tidak ada dalam anggaran: {Daftar(asing)}.", "Pilih kode dalam anggaran tahun ini.",
                    DasarRencana.Perjanjian);
        }

        if (Atasan(p) is { } atasan && _milik[atasan.Alamat] is { Count: > 0 } miliknya
            && _milik[p.Alamat].Except(miliknya).Select(Nama).ToList() is { Count: > 0 } luar)
        {
            yield return new("RCN-055", BobotRencana.Bertentangan, p.Alamat + ".anggaran",
                $"{Sebut(p)} mengelola {luar.Count} sub kegiatan yang tidak ada dalam perjanjian atasannya: {Daftar(luar)}.",
                "Tambahkan pada perjanjian atasannya, atau pindahkan.", DasarRencana.Penjenjangan);
        }
    }

    // what is added up below must make what stands above, where it is counted in one unit
    private IEnumerable<TemuanRencana> Jumlah()
    {
        foreach (var kode in _sekitar.Indikator.Keys)
        {
            foreach (var atasan in _semua.Select(p => p["atasan"]).Distinct())
            {
                var (satuan, janji) = atasan == PerjanjianJenjang.Kepala ? _sekitar.Indikator[kode]
                    : Janji(_menurutKode.GetValueOrDefault(atasan), kode);
                var bawah = _semua.Where(p => p["atasan"] == atasan).Select(p => (P: p, Janji: Janji(p, kode)))
                    .Where(x => PemeriksaRencana.Angka(x.Janji.Target) is not null
                        && Satuan.Baca(x.Janji.Satuan).Sama(Satuan.Baca(satuan))).ToList();
                var jumlah = bawah.Sum(x => PemeriksaRencana.Angka(x.Janji.Target) ?? 0);
                if (bawah.Count > 0 && Satuan.Baca(satuan).Jenis is JenisSatuan.Cacah or JenisSatuan.Rupiah
                    && PemeriksaRencana.Angka(janji) is { } target && jumlah != target)
                {
                    yield return new("RCN-051", BobotRencana.Bertentangan, bawah[0].P.Alamat + ".janji",
                        $"Target indikator {kode} di bawahnya berjumlah {Cetak(jumlah)} {satuan}, padahal atasannya menjanjikan {janji}.",
                        "Samakan jumlahnya, atau bedakan indikatornya.", DasarRencana.Penjenjangan);
                }
            }
        }
    }

    // the target of a position for an indikator of the head: its own, or that of the head itself
    private (string Satuan, string Target) Janji(ButirTerisi? p, string kode)
    {
        var j = p is null ? null : PemeriksaRencana.Butir(p, "janji").FirstOrDefault(j => j["indikator-kepala"] == kode
            && j["sub"].Length == 0);
        return j is null ? ("", "") : j["indikator"].Length == 0 ? _sekitar.Indikator[kode] : (j["satuan"], j["target"]);
    }

    private IEnumerable<TemuanRencana> TakDimiliki()
    {
        var luput = Enumerable.Range(0, _baris.Count).Except(_milik.Values.SelectMany(m => m)).Select(Nama).ToList();
        return luput.Count == 0 ? [] : [new("RCN-049", BobotRencana.Kurang, "perjanjian.",
            $"{luput.Count} sub kegiatan tidak ada dalam perjanjian siapa pun: {Daftar(luput)}.",
            "Tambahkan pada perjanjian jabatan yang mengelolanya.", DasarRencana.Penjenjangan)];
    }

    private IEnumerable<TemuanRencana> Berdua() => _semua.SelectMany(p => _milik[p.Alamat].Select(b => (P: p, Baris: b))).GroupBy(x =>
        x.Baris)
        .Where(g => g.Skip(1).Any())
        .SelectMany(g => Pasangan([.. g.Select(x => x.P)]).Select(x => (x.Satu, x.Dua, Nama: Nama(g.Key))))
        .GroupBy(x => (x.Satu.Alamat, x.Dua.Alamat)).Select(g => new TemuanRencana("RCN-050", BobotRencana.Bertentangan,
            g.First().Dua.Alamat + ".anggaran",
            $"{g.Count()} sub kegiatan ada dalam perjanjian {Sebut(g.First().Satu)} dan {Sebut(g.First().Dua)}: "
                + $"{Daftar([.. g.Select(x => x.Nama)])}.",
            "Sisakan pada satu jabatan saja; atasannya boleh memuatnya juga.", DasarRencana.Penjenjangan));

    // a superior holds what his own people do
    private IEnumerable<(ButirTerisi Satu, ButirTerisi Dua)> Pasangan(List<ButirTerisi> pemilik) => pemilik
        .SelectMany((a, i) => pemilik.Skip(i + 1).Where(b => !DiAtas(a, b) && !DiAtas(b, a)).Select(b => (a, b)));

    private IEnumerable<TemuanRencana> TanpaPerjanjian()
    {
        var tanpa = _sekitar.Unit.Where(u => !_semua.Any(p => p["unit"].Equals(u, StringComparison.OrdinalIgnoreCase)
            || p["jabatan"].EndsWith(u, StringComparison.OrdinalIgnoreCase))).ToList();
        return tanpa.Count == 0 ? [] : [new("RCN-052", BobotRencana.Kurang, "perjanjian.",
            $"{tanpa.Count} unit dalam susunan organisasi belum punya perjanjian: {Daftar(tanpa)}.",
            "Tambahkan perjanjian pejabatnya, atau tekan Usulkan dari rencana.", DasarRencana.Perjanjian)];
    }

    private IEnumerable<TemuanRencana> Pagu()
    {
        var langsung = _semua.Where(p => p["atasan"] == PerjanjianJenjang.Kepala).ToList();
        var lampiran = langsung.Sum(p => _milik[p.Alamat].Sum(b => _baris[b].Pagu));
        var dpa = _baris.Sum(b => b.Pagu);
        return lampiran == dpa || langsung.TrueForAll(p => _milik[p.Alamat].Count == 0) ? [] : [new("RCN-054", BobotRencana.Bertentangan,
            "perjanjian.", $"Anggaran pada lampiran bawahan langsung kepala berjumlah Rp{Cetak(lampiran)}, sedangkan DPA Rp{Cetak(dpa)}.",
            "Lengkapi atau hapus yang ganda, sampai keduanya sama.", DasarRencana.Perjanjian)];
    }

    private ButirTerisi? Atasan(ButirTerisi p) => _menurutKode.GetValueOrDefault(p["atasan"]);

    private bool Berputar(ButirTerisi p) => Atasan(p) is { } a && (a == p || DiAtas(p, a));

    // whether the first stands above the second; ends where a circle closes
    private bool DiAtas(ButirTerisi atas, ButirTerisi bawah)
    {
        var dilalui = new HashSet<string>(StringComparer.Ordinal);
        for (var p = Atasan(bawah); p is not null && dilalui.Add(p.Alamat); p = Atasan(p))
        {
            if (p == atas)
            {
                return true;
            }
        }

        return false;
    }

    private static string[] Anggaran(ButirTerisi p) =>
        p["anggaran"].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private string Nama(int baris) => _baris[baris].Nama;

    private static string Sebut(ButirTerisi p) => p["jabatan"].Length > 0 ? p["jabatan"] : $"Perjanjian nomor {p["kode"]}";

    private static string Daftar(List<string> nama) => string.Join("; ", nama.Take(Disebut))
        + (nama.Count > Disebut ? $"; dan {nama.Count - Disebut} lagi" : "");

    private static string Cetak(decimal n) => AngkaIndonesia.Cetak(n, n == decimal.Truncate(n) ? 0 : 2);
}
