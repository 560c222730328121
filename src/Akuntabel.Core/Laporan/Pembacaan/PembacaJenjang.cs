using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Instansi;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Pembacaan;

/// <summary>Reads perjanjian-jenjang.yaml: what is left blank there is taken from the plan, the budget, and the officials on
/// record.</summary>
internal sealed class PembacaJenjang
{
    /// <summary>Name under which the file is read.</summary>
    public const string Kunci = "perjanjian-jenjang";

    private readonly DokumenInstansi _dokumen;
    private readonly Dictionary<string, (TingkatAnggaran Tingkat, SubKegiatan Baris)> _anggaran = new(StringComparer.Ordinal);
    private readonly List<NilaiLingkup> _pejabat;
    private readonly List<Kesalahan> _salah = [];

    private PembacaJenjang(NilaiLingkup isi, DokumenInstansi dokumen)
    {
        (_dokumen, _pejabat) = (dokumen, [.. BacaNilai.Daftar(isi, PejabatKantorTercatat.Kunci)]);
        foreach (var s in dokumen.Dpa.DaftarSub)
        {
            _anggaran.TryAdd(s.Kunci.Program?.Isi ?? "", (TingkatAnggaran.Program, s));
            _anggaran.TryAdd(s.Kunci.Kegiatan?.Isi ?? "", (TingkatAnggaran.Kegiatan, s));
            _anggaran.TryAdd(s.Kunci.Sub?.Isi ?? "", (TingkatAnggaran.SubKegiatan, s));
        }
    }

    /// <summary>Reads it.</summary>
    /// <param name="isi">Everything that was read.</param>
    /// <param name="dokumen">The documents that it refers to.</param>
    public static Hasil<PerjanjianJenjang> Baca(NilaiLingkup isi, DokumenInstansi dokumen)
    {
        var pembaca = new PembacaJenjang(isi, dokumen);
        var daftar = BacaNilai.Daftar(BacaNilai.Peta(isi, Kunci), "perjanjian").Index()
            .Select(l => pembaca.Satu(l.Item, l.Index + 1)).OfType<PerjanjianJabatan>().ToList();
        var hasil = PerjanjianJenjang.Buat(daftar);
        return Hasil.Dari(hasil.Nilai, [.. pembaca._salah, .. hasil.DaftarKesalahan]);
    }

    private PerjanjianJabatan? Satu(NilaiLingkup l, int urut)
    {
        var asal = l.Asal ?? new Asal(PerjanjianJenjang.Berkas, 0);
        var (jabatan, kata) = (BacaNilai.Teks(l, "jabatan"), BacaNilai.Teks(l, "jenjang"));
        if (string.IsNullOrWhiteSpace(jabatan))
        {
            _salah.Add(new Kesalahan(asal, $"perjanjian ke-{urut} belum menyebut jabatannya.", "Isi jabatannya, atau hapus perjanjian itu.")
                { Bobot = BobotKesalahan.Celah });
            return null;
        }

        var jenjang = KataJenjang.Baca(kata);
        if (jenjang is null && kata.Length > 0)
        {
            _salah.Add(new Kesalahan(asal with { Kolom = "jenjang" }, $"jenjang \"{kata}\" pada {jabatan} tidak dikenal.",
                $"Pilih: {string.Join(", ", KataJenjang.Semua.Select(k => k.Kode))}."));
        }

        var unit = BacaNilai.Teks(l, "unit");
        return new PerjanjianJabatan(
            BacaNilai.Teks(l, "kode") is { Length: > 0 } k ? k : $"{urut}", jabatan, jenjang ?? KataJenjang.Dari(unit.Length > 0 ? unit
                : jabatan),
            BacaNilai.Teks(l, "atasan"), [.. BacaNilai.Daftar(l, "janji").Select(j => Janji(j, asal))], Anggaran(l, asal, jabatan), asal)
        {
            Unit = unit, Nomor = BacaNilai.Teks(l, "nomor"), Pejabat = Pejabat(l, jabatan),
        };
    }

    // who is named in the document is the one; else whoever is recorded in that position
    private Pejabat? Pejabat(NilaiLingkup l, string jabatan)
    {
        var p = BacaNilai.Teks(l, "nama").Length > 0 ? l
            : _pejabat.Find(x => BacaNilai.Teks(x, "jabatan").Equals(jabatan, StringComparison.OrdinalIgnoreCase));
        return p is null ? null : new Pejabat(BacaNilai.Teks(p, "nama"), Isian(p, "sebutan", jabatan), BacaNilai.Teks(p, "pangkat"),
            BacaNilai.Teks(p, "golongan"), BacaNilai.Teks(p, "nip"));
    }

    private List<AnggaranDirujuk> Anggaran(NilaiLingkup l, Asal asal, string jabatan)
    {
        var kode = ((l.Isi.GetValueOrDefault("anggaran") as NilaiDaftar)?.Butir ?? []).Select(PenilaiIkatan.Polos)
            .Where(k => k.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        _salah.AddRange(kode.Where(k => !_anggaran.ContainsKey(k)).Select(k => TakAda(k, asal with { Kolom = "anggaran" }, jabatan)));
        return [.. kode.Where(_anggaran.ContainsKey).Select(k => new AnggaranDirujuk(_anggaran[k].Tingkat, k))];
    }

    private static Kesalahan TakAda(string kode, Asal asal, string jabatan) => new(asal,
        $"kode {kode} pada perjanjian {jabatan} tidak ada dalam anggaran.", "Pilih program, kegiatan, atau sub kegiatan dalam anggaran.");

    private JanjiJabatan Janji(NilaiLingkup l, Asal induk)
    {
        var asal = l.Asal ?? induk;
        var kode = KodeIndikator.Dari(BacaNilai.Teks(l, "indikator-kepala"));
        var kepala = kode is null ? null : _dokumen.Renstra.DaftarIndikator.FirstOrDefault(i => i.Kode == kode);
        if (kode is not null && kepala is null)
        {
            _salah.Add(new Kesalahan(asal with { Kolom = "indikator-kepala" }, $"indikator kepala {kode} tidak ada dalam Renstra.",
                "Pilih indikator Renstra, atau kosongkan."));
        }

        var sub = Sub(BacaNilai.Teks(l, "sub"), asal);
        var tulis = BacaNilai.Teks(l, "indikator");
        return tulis.Length > 0 || sub is not null || kepala is null
            ? Sendiri(l, sub, kepala, asal) with { Mendukung = kepala?.Kode }
            : new JanjiJabatan(Isian(l, "sasaran", SasaranDari(kepala)), kepala.Uraian, TargetKepala(kepala), kepala.Kode, asal)
                { MilikKepala = true };
    }

    private SubKegiatan? Sub(string kode, Asal asal)
    {
        if (kode.Length > 0 && _anggaran.TryGetValue(kode, out var a) && a.Tingkat == TingkatAnggaran.SubKegiatan)
        {
            return a.Baris;
        }

        _salah.AddRange(kode.Length == 0 ? [] : [new Kesalahan(asal with { Kolom = "sub" },
            $"sub kegiatan {kode} tidak ada dalam anggaran.",
            "Pilih sub kegiatan dalam anggaran, atau kosongkan.")]);
        return null;
    }

    // the output of a sub kegiatan is planned in the budget, so it is not typed again
    private static JanjiJabatan Sendiri(NilaiLingkup l, SubKegiatan? sub, Indikator? kepala, Asal asal)
    {
        var uraian = Isian(l, "indikator", sub is null ? "" : KeluaranSub(sub));
        var satuan = Satuan.Baca(Isian(l, "satuan", sub?.SatuanFisik ?? (kepala?.Satuan.Nama ?? "")));
        return new JanjiJabatan(Isian(l, "sasaran", sub is null ? "" : SasaranKegiatan(sub.Kegiatan)), uraian,
            Target(l, uraian, satuan, asal) ?? sub?.TargetFisik ?? Belum(uraian, satuan, asal), null, asal);
    }

    // as the budget words it; else what can be said of it
    private static string KeluaranSub(SubKegiatan s) => s.Keluaran.Length > 0 ? s.Keluaran
        : s.SatuanFisik.Length == 0 ? s.Nama : $"Jumlah {s.SatuanFisik.ToLowerInvariant()} dari {s.Nama}";

    private static string SasaranKegiatan(string kegiatan) => kegiatan.Length == 0 ? "" : $"Terlaksananya {kegiatan}";

    private string SasaranDari(Indikator i) => _dokumen.Renstra.DaftarSasaran.First(s => s.DaftarIndikator.Contains(i)).Uraian;

    private Fakta TargetKepala(Indikator i) => _dokumen.Perjanjian.Target(i.Kode).Berlaku
        ?? Belum(i.Uraian, i.Satuan, _dokumen.Perjanjian.AsalTarget);

    // a target may be a word: "kategori Baik"
    private static Fakta? Target(NilaiLingkup l, string uraian, Satuan satuan, Asal asal)
    {
        var (nama, kolom) = ("Target " + uraian, asal with { Kolom = "target" });
        if (BacaNilai.Angka(l, "target") is { } f)
        {
            return BacaNilai.Bersatuan(f, nama, satuan);
        }

        var (teks, id) = (BacaNilai.Teks(l, "target"), $"{Kunci}.target.{asal.Baris}");
        return teks.Length == 0 ? null
            : BacaAngka.Coba(teks, out var n, out _) && n is { } nilai
                ? new Fakta(id, nama, Besaran.Dari(nilai), satuan, Math.Min(4, (int)nilai.Scale), new Isian(kolom))
                : new Fakta(id, nama, teks, new Isian(kolom));
    }

    private static Fakta Belum(string uraian, Satuan satuan, Asal asal) => new($"{Kunci}.target.{asal.Baris}",
        $"Target {(uraian.Length > 0 ? uraian : "indikator")}", Besaran.Kosong("belum diisi"), satuan, 0,
        new Isian(asal with { Kolom = "target" }));

    private static string Isian(NilaiLingkup l, string kunci, string bila) => BacaNilai.Teks(l, kunci) is { Length: > 0 } t ? t : bila;
}
