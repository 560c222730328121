using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.EndToEnd.Tests;

/// <content>The steps of the planner and of the head, and what they must come to.</content>
public sealed partial class PapanKetikTests
{
    private static async Task IsiProfilAsync(PapanKetik p)
    {
        await p.BukaAsync("Semua dokumen", menu: true);
        await p.IsiAsync("Tahun", $"{Tahun}");
        await p.BergantiAsync("Enter");
        await p.BukaAsync($"Buat Profil perangkat daerah {Tahun}");
        await IsiBidangAsync(p, Bidang("instansi.yaml"));
        await p.SimpanAsync();
    }

    private static async Task IsiRenstraAsync(PapanKetik p)
    {
        var isi = Bidang("perencanaan.yaml");
        await p.BukaAsync("Perencanaan", menu: true);
        await p.IsiAsync("Tahun pertama", isi["periode.mulai"]);
        await p.IsiAsync("tahun terakhir", isi["periode.selesai"]);
        await p.BergantiAsync("Enter");
        await IsiBidangAsync(p, isi);
        foreach (var daftar in new[] { "misi", "tujuan-rpjmd", "sasaran-rpjmd" })
        {
            await IsiBarisAsync(p, Daftar(isi, daftar));
        }

        await p.SimpanAsync();
        await p.BukaAsync("Isu dan strategi");
        await IsiBarisAsync(p, Daftar(isi, "isu-strategis"));
        await IsiBarisAsync(p, Daftar(isi, "strategi-bidang"));
        await p.SimpanAsync();
        await p.BukaAsync("Tujuan, sasaran, dan indikator");
        await IsiBarisAsync(p, Daftar(isi, "tujuan"));
        await p.SimpanAsync();
        foreach (var sasaran in Daftar(isi, "sasaran").Butir)
        {
            await IsiSasaranAsync(p, sasaran);
        }
    }

    private static async Task IsiSasaranAsync(PapanKetik p, ButirTerisi sasaran)
    {
        await p.BukaAsync("Tambah sasaran");
        await IsiBidangAsync(p, sasaran);
        await p.SimpanAsync();
        foreach (var indikator in Daftar(sasaran, "indikator").Butir)
        {
            await p.BukaAsync($"Tambah indikator untuk {sasaran["uraian"]}");
            await IsiBidangAsync(p, indikator);
            foreach (var t in Daftar(indikator, "renstra").Butir[0].Bidang.Where(b => b.Teks.Length > 0))
            {
                await p.IsiAsync($"Target Renstra, {t.Uraian.Label}", t.Teks);
            }

            await p.SimpanAsync();
            await p.BukaAsync("Kembali");
        }
    }

    private static async Task IsiAnggaranAsync(PapanKetik p)
    {
        await p.BukaAsync("Anggaran", menu: true);
        await p.BukaAsync($"Mulai Anggaran dan realisasinya (DPA) {Tahun}");
        await p.TempelAsync("Kode program, baris baru", string.Join('\n', Pagu().Select(b => string.Join('\t', b.Bidang
            .Select(x => x.Uraian.Kunci.StartsWith("realisasi", StringComparison.Ordinal) ? "" : x.Teks)))));
        await p.SimpanAsync();
    }

    private static async Task IsiPerjanjianAsync(PapanKetik p)
    {
        var isi = Bidang("perjanjian-kinerja.yaml");
        await p.BukaAsync("Perjanjian Kinerja", menu: true);
        await p.BukaAsync($"Mulai Perjanjian Kinerja {Tahun}");
        foreach (var t in Daftar(isi, "target").Butir)
        {
            await p.IsiAsync($"Target, {t.Id}", t.Bidang[^1].Teks);
        }

        await p.SimpanAsync();
        await p.BukaAsync("Para pihak dan tanggal");
        await IsiBidangAsync(p, isi);
        await p.SimpanAsync();
    }

    // fields in the order of the page: by group, those that few offices need last; the years are asked for once, when a Renstra is begun
    private static async Task IsiBidangAsync(PapanKetik p, ButirTerisi isi)
    {
        var terisi = isi.Bidang.Where(b => b.Teks.Length > 0 && !b.Uraian.Kunci.StartsWith("periode.", StringComparison.Ordinal))
            .GroupBy(b => b.Uraian.Kelompok).SelectMany(g => g).ToList();
        foreach (var b in terisi.Where(b => !b.Uraian.DariPejabat))
        {
            await p.IsiAsync(b.Uraian.Label, b.Teks);
        }

        if (terisi.Any(b => b.Uraian.DariPejabat))
        {
            await p.KeAsync("Isian yang jarang dipakai…");
            await p.TekanAsync("Enter");
        }

        foreach (var b in terisi.Where(b => b.Uraian.DariPejabat))
        {
            await p.IsiAsync(b.Uraian.Label, b.Teks);
        }
    }

    private static async Task IsiBarisAsync(PapanKetik p, DaftarTerisi daftar)
    {
        foreach (var baris in daftar.Butir)
        {
            foreach (var b in baris.Bidang.Where(b => b.Teks.Length > 0))
            {
                await p.IsiAsync($"{b.Uraian.Label}, baris baru", b.Teks);
            }

            if (baris != daftar.Butir[^1])
            {
                await p.KeAsync("Tambah baris");
                await p.TekanAsync("Enter");
            }
        }
    }

    // each is submitted by the planner, then read and set by the head
    private static async Task PutuskanAsync(PapanKetik p, PapanKetik k, params (string Tahap, string Tanggal)[] daftar)
    {
        foreach (var (tahap, tanggal) in daftar)
        {
            await p.BukaAsync(tahap, menu: true);
            await p.BukaAsync("Ajukan");
            await p.BukaAsync("Ajukan");
            await k.BukaAsync(tahap, menu: true);
            await k.BukaAsync("Baca dan putuskan");
            await k.KeAsync("Putuskan");
            await k.TekanAsync("Enter");
            await k.IsiAsync("Tanggal penetapan", tanggal);
            await k.KeAsync("Tetapkan…");
            await k.TekanAsync("Enter");
            await k.KeAsync("Ya, tetapkan");
            await k.BergantiAsync("Enter");
            (await k.KabarAsync()).ShouldContain("ditetapkan pada " + tanggal);
        }
    }

    private static async Task<(string Word, string Pdf)> CetakAsync(PapanKetik p)
    {
        await p.BukaAsync("Perjanjian Kinerja", menu: true);
        await p.BukaAsync("Lihat naskah");
        var word = Teks(await p.UnduhAsync("Unduh Word"), ".docx");
        await p.BukaAsync("Unduh PDF");
        await p.TungguAsync("perjanjian-kinerja-");
        return (word, Teks(await p.UnduhAsync("perjanjian-kinerja-…"), ".pdf"));
    }

    private static async Task UbahPaguAsync(PapanKetik p)
    {
        await p.BukaAsync("Anggaran", menu: true);
        await p.BukaAsync("Buka perubahan");
        await p.IsiAsync("Alasan perubahan", Sebab);
        await p.BukaAsync("Buka perubahan");
        await p.BukaAsync("Anggaran");
        await p.KeAsync($"Pagu, {Pagu()[0]["kode_sub"]}");
        await p.KeAsync($"Pagu, {SubBerubah}", tombol: "ArrowDown");
        await p.TulisAsync($"{Rupiah(Pagu().Single(b => b["kode_sub"] == SubBerubah)["pagu"]) + Tambahan:0}");
        await p.SimpanAsync();
    }

    private static async Task BukaPerubahanAsync(PapanKetik p)
    {
        await p.BukaAsync("Perjanjian Kinerja", menu: true);
        await p.BukaAsync("Buka perubahan");
        await p.IsiAsync("Alasan menurut PermenPANRB 53/2014", "Perubahan strategi");
        await p.IsiAsync("Penjelasan", Sebab);
        await p.BukaAsync("Buka perubahan");
    }

    // both parties, what is promised, and the money of each program
    private static void PeriksaNaskah(string naskah, decimal tambahan)
    {
        var (pk, sasaran) = (Bidang("perjanjian-kinerja.yaml"), Daftar(Bidang("perencanaan.yaml"), "sasaran").Butir);
        List<string> harap = [pk["pihak-pertama.nama"], pk["pihak-pertama.jabatan"], pk["pihak-kedua.jabatan"]];
        harap.AddRange(sasaran.Select(s => s["uraian"]));
        harap.AddRange(sasaran.SelectMany(s => Daftar(s, "indikator").Butir).Select(i => i["uraian"]));
        harap.AddRange(Daftar(pk, "target").Butir.Select(t => $"{t.Bidang[^1].Teks} %"));
        foreach (var g in Pagu().GroupBy(b => b["program"]).Append(Pagu().GroupBy(_ => "Jumlah").Single()))
        {
            var berubah = g.Any(b => b["kode_sub"] == SubBerubah);
            harap.AddRange([g.Key, Cetak(g.Sum(b => Rupiah(b["pagu"])) + (berubah ? tambahan : 0))]);
        }

        harap.Where(h => !Rapat(naskah).Contains(Rapat(h), StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty(naskah);
    }

    // what was typed is what the example's files hold
    private static void PeriksaBerkas(FolderEkspor folder)
    {
        string[] renstra = ["misi", "tujuan-rpjmd", "sasaran-rpjmd", "isu-strategis", "strategi-bidang", "tujuan", "sasaran"];
        foreach (var (jalur, daftar) in renstra.Select(d => ("perencanaan.yaml", d)).Append(("perjanjian-kinerja.yaml", "target")))
        {
            Ringkas(Daftar(Bidang(jalur, folder.Jalur), daftar)).ShouldBe(Ringkas(Daftar(Bidang(jalur), daftar)), $"{jalur}: {daftar}");
        }
    }

    private static IEnumerable<string> Ringkas(DaftarTerisi daftar) => daftar.Butir.SelectMany(b =>
        b.Bidang.Where(x => x.Teks.Length > 0).Select(x => $"{x.Uraian.Kunci}={x.Teks}").Concat(b.Daftar.SelectMany(Ringkas)));

    private static IReadOnlyList<ButirTerisi> Pagu() =>
        [.. Daftar(Bidang("anggaran.csv"), "").Butir.Where(b => b["kode_program"].Length > 0)];

    private static decimal Rupiah(string teks) =>
        BacaAngka.Coba(teks, out var n, out _) && n is { } isi ? isi : throw new FormatException(teks);

    private static string Cetak(decimal rupiah) => AngkaIndonesia.Cetak(rupiah, 0);

    private static string Rapat(string teks) => string.Concat(teks.Where(c => !char.IsWhiteSpace(c)));

    private static string Teks(byte[] isi, string akhiran)
    {
        var berkas = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + akhiran);
        try
        {
            File.WriteAllBytes(berkas, isi);
            return FolderEkspor.Teks(berkas);
        }
        finally
        {
            File.Delete(berkas);
        }
    }

    private static ButirTerisi Bidang(string jalur) => Bidang(jalur, Contoh);

    private static ButirTerisi Bidang(string jalur, string folder) =>
        FormulirBerkas.Buka(jalur, File.ReadAllBytes(Path.Combine(folder, jalur))).ShouldNotBeNull()
        .Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), [.. Enumerable.Range(2021, 6)]).Isi;

    private static DaftarTerisi Daftar(ButirTerisi isi, string kunci) => isi.Daftar.First(d => d.Uraian.Kunci == kunci);
}
