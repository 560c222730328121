using Akuntabel.Core.Anggaran;
using Akuntabel.Core.Aturan;
using Akuntabel.Core.Instansi;
using Akuntabel.Core.Laporan.Pembacaan;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan.Lingkup;

/// <summary>Names of the Perjanjian Kinerja of a position below the head: those that the form of the head binds, with what this one
/// promises, so that one outline prints all levels.</summary>
internal sealed class LingkupJenjang(DataInstansi data, DokumenInstansi dokumen, HasilKinerja hasil, NilaiLingkup akar)
{
    private static readonly string[] Orang = ["nama", "jabatan", "pangkat", "golongan", "nip"];

    private static readonly string[] Bersama = ["tempat", "keterangan"];

    private readonly NilaiLingkup _isian = BacaNilai.Peta(data.Isi, PembacaJenjang.Kunci) ?? BacaNilai.Kosong;

    private readonly NilaiLingkup? _kepala = BacaNilai.Peta(akar, "perjanjian-kinerja");

    /// <summary>The names for each agreement that is printed, in order.</summary>
    /// <param name="kesalahan">Receives what is wrong.</param>
    public IReadOnlyList<NilaiLingkup> Tercetak(List<Kesalahan> kesalahan)
    {
        var pilihan = BacaNilai.Teks(BacaNilai.Peta(data.Isi, "laporan"), PilihanJabatan.Kunci);
        var daftar = PilihanJabatan.Dari(dokumen.Jenjang, pilihan);
        kesalahan.AddRange(daftar.Count > 0 || pilihan is PilihanJabatan.HanyaKepala or PilihanJabatan.Semua ? []
            : [PilihanJabatan.TakAda(dokumen.Jenjang, pilihan)]);
        var kepala = pilihan is PilihanJabatan.HanyaKepala or PilihanJabatan.Semua ? new[] { Kepala(kesalahan) } : [];
        return [.. kepala, .. daftar.Select(Satu)];
    }

    private NilaiLingkup Kepala(List<Kesalahan> kesalahan)
    {
        var banding = BandingPerjanjian.Dari(data, dokumen, hasil);
        kesalahan.AddRange(banding is not null && BandingPerjanjian.TanpaBeda(banding, dokumen.Perjanjian.DaftarVersi[^1]) is { } celah
            ? [celah] : []);
        return akar.Dengan([new("program", akar.Isi["program-perjanjian"]),
            new(LingkupTercetak.Akar, LingkupTercetak.Kepala(_kepala, banding))]);
    }

    private NilaiLingkup Satu(PerjanjianJabatan p)
    {
        var program = p.DaftarAnggaran.Select(Simpul).OfType<SimpulAnggaran>().ToList();
        return akar.Dengan(
        [
            new("perjanjian-kinerja", Perjanjian(p)), new("sasaran", Sasaran(p)), new("program", Isi.Daftar(program.Select(Anggaran))),
            new("anggaran", Isi.Peta(("pagu", Isi.Fakta(Jumlah(p, program))), ("minimum", Isi.Teks("")))),
            new(LingkupTercetak.Akar, LingkupTercetak.Jabatan(p, _isian, _kepala)),
        ]);
    }

    // what was typed for all of them, else what the head's own says
    private NilaiLingkup Perjanjian(PerjanjianJabatan p)
    {
        var isi = Bersama.Select(k => new KeyValuePair<string, Nilai>(k, Isian(k) ?? Isi.Teks(""))).Append(new("nomor", Isi.Teks(p.Nomor)));
        var tanggal = _isian.Isi.GetValueOrDefault("tanggal") is NilaiTanggal t ? t : (Nilai)Isi.Teks("");
        var dasar = new NilaiLingkup(new Dictionary<string, Nilai>(StringComparer.Ordinal), p.Asal).Dengan([.. isi, new("tanggal",
            tanggal)]);
        return LingkupPerjanjian.Dengan(dasar, data.Isi, RiwayatPerjanjian.KunciJenjang).Dengan(
        [
            new("pihak-pertama", Pihak(p.Jabatan, p.Pejabat, p.Asal)), new("pihak-kedua", Atasan(p)), new("sepihak", Isi.Teks("")),
        ]);
    }

    private Nilai? Isian(string kunci) => new[] { _isian, _kepala }.Select(l => l?.Isi.GetValueOrDefault(kunci))
        .FirstOrDefault(PenilaiIkatan.Berisi);

    private NilaiLingkup Atasan(PerjanjianJabatan p)
    {
        if (p.Atasan != PerjanjianJenjang.Kepala)
        {
            var atasan = dokumen.Jenjang.AtasanDari(p);
            return Pihak(atasan?.Jabatan ?? "", atasan?.Pejabat, p.Asal);
        }

        var kepala = BacaNilai.Peta(_kepala, "pihak-pertama") ?? BacaNilai.Peta(BacaNilai.Peta(akar, "instansi"), "kepala");
        return new NilaiLingkup((kepala ?? BacaNilai.Kosong).Isi.Where(b => Orang.Contains(b.Key)).ToDictionary(), kepala?.Asal ?? p.Asal);
    }

    private static NilaiLingkup Pihak(string jabatan, Pejabat? p, Asal asal) => new(new (string Nama, string Isi)[]
    {
        ("jabatan", p?.Jabatan ?? jabatan), ("nama", p?.Nama ?? ""), ("pangkat", p?.Pangkat ?? ""), ("golongan", p?.Golongan ?? ""), ("nip",
            p?.Nip ?? ""),
    }.ToDictionary(b => b.Nama, b => (Nilai)new NilaiTeks(b.Isi, asal), StringComparer.Ordinal), asal);

    // rows of one sasaran stand together, as they were typed
    private NilaiDaftar Sasaran(PerjanjianJabatan p)
    {
        IReadOnlyList<JanjiJabatan> janji = p.DaftarJanji.Count > 0 ? p.DaftarJanji
            : [new JanjiJabatan("", "", BelumBerjanji(p), null, p.Asal)];
        return Isi.Daftar(janji.GroupBy(j => j.Sasaran, StringComparer.OrdinalIgnoreCase).Index().Select(g => Isi.Peta(
            ("urut", Isi.Teks(g.Index + 1)), ("uraian", Isi.Teks(g.Item.Key)),
            ("indikator", Isi.Daftar(g.Item.Select(j => Isi.Peta(("uraian", Isi.Teks(j.Indikator)), ("pk-kembar", Target(j)))))))));
    }

    private static Fakta BelumBerjanji(PerjanjianJabatan p) => new($"{PembacaJenjang.Kunci}.{p.Kode}.target",
        $"Sasaran dan target {p.Jabatan}",
        Besaran.Kosong("belum diisi"), Satuan.Bilangan, 0, new Isian(p.Asal with { Kolom = "janji" }));

    // the head's own indikator is printed as the head prints it, with the count that it stands for
    private Nilai Target(JanjiJabatan j) => j.MilikKepala && BacaNilai.Daftar(akar, "indikator")
        .FirstOrDefault(i => BacaNilai.Teks(i, "kode") == j.Mendukung?.Isi)?.Isi.GetValueOrDefault("pk-kembar") is { } nilai ? nilai
        : j.Target.Besaran.Ada ? LingkupCacah.Kembar(j.Target, null) : Isi.Fakta(j.Target);

    private SimpulAnggaran? Simpul(AnggaranDirujuk a)
    {
        IEnumerable<SimpulAnggaran> semua = hasil.Anggaran.DaftarProgram;
        semua = a.Tingkat switch
        {
            TingkatAnggaran.Program => semua,
            TingkatAnggaran.Kegiatan => semua.SelectMany(p => p.Anak),
            _ => semua.SelectMany(p => p.Sub),
        };
        return semua.FirstOrDefault(s => s.Kode == a.Kode);
    }

    private NilaiLingkup Anggaran(SimpulAnggaran s) => Isi.Peta(("nama", Isi.Teks(s.Nama)), ("pagu", Isi.Fakta(s.Pagu)),
        ("sumber-dana", LingkupAnggaran.SumberDana(s, Isian("keterangan"))), ("minimum", Isi.Teks("")));

    private static Fakta Jumlah(PerjanjianJabatan p, List<SimpulAnggaran> daftar) => FaktaHitung.Dari(
        $"{PembacaJenjang.Kunci}.{p.Kode}.pagu", $"Pagu {p.Jabatan}", Satuan.Rupiah, 0, KatalogAturan.JumlahAnggaran,
        new Jumlah([.. daftar.Select(s => new Ambil(s.Pagu))]));
}
