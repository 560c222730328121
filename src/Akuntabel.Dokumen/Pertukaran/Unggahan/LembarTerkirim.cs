using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Unggahan;

/// <summary>A budget sheet onto the office's files: pagu of its sub kegiatan and kinds of belanja into the budget, realisation into the
/// measurement. Figures of realisation that the budget still holds from before give way to them.</summary>
internal sealed class LembarTerkirim(KumpulanBerkas dasar, PilihanLembar pilihan, PeriodeLaporan? periode)
{
    private const string Anggaran = "anggaran.csv";
    private const string Belanja = "belanja.csv";
    private const string RealisasiTriwulan = "realisasi-anggaran.csv";
    private const string AnggaranKas = "anggaran-kas.csv";
    private const string KolomTriwulan = "triwulan";
    private const string RealisasiBelanja = "realisasi-belanja.csv";
    private const int Disebut = 5;
    private const int TriwulanTerakhir = 4;
    private readonly List<string> _catatan = [];

    /// <summary>Reads what was sent as a budget sheet; <c>null</c> when it is none.</summary>
    /// <param name="nama">Its name.</param>
    /// <param name="isi">Its bytes.</param>
    /// <param name="hanyaDikenal">Whether only a known layout counts.</param>
    /// <exception cref="DokumenTakTerbacaException">It cannot be taken.</exception>
    /// <exception cref="PilihanLembarException">It needs a decision.</exception>
    public HasilUnggahan? Coba(string nama, byte[] isi, bool hanyaDikenal = false)
    {
        using var sumber = SumberLembar.Buka(isi);
        // the office's own workbook
        if (sumber.Daftar.Any(l => l.Nama.Equals(LembarKerja.PetunjukBuku.Nama, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        if ((hanyaDikenal && !PembacaLembarAnggaran.Dikenal(sumber))
            || PembacaLembarAnggaran.Baca(sumber, pilihan, periode?.Tahun ?? 0, periode?.Triwulan?.Nomor, dasar) is not { } hasil)
        {
            return null;
        }

        _catatan.AddRange(hasil.Catatan);
        var berkas = AtasKas(AtasBelanja(AtasAnggaran(dasar, hasil), hasil), hasil);
        return new HasilUnggahan(berkas, [.. _catatan.Select(c =>
            CatatanImpor.Menjumlah(c) || CatatanImpor.MenyebutRealisasi(c) ? c : $"{nama}: {c}")]);
    }

    private KumpulanBerkas AtasAnggaran(KumpulanBerkas berkas, HasilLembar hasil)
    {
        if (hasil.Sub.Count == 0)
        {
            _catatan.Add("Lembar ini tidak menyebut kode sub kegiatan, jadi hanya jenis belanja yang diambil.");
            return berkas;
        }

        var lama = Tabel(Anggaran);
        var baris = new List<string[]>();
        var tersimpan = (lama?.Baris ?? []).GroupBy(b => Sel(lama, b, "kode_sub")).ToDictionary(g => g.Key, g => g.First());
        foreach (var s in hasil.Sub.Where(s => !s.HanyaRealisasi))
        {
            baris.Add(Baris(s, lama, tersimpan.GetValueOrDefault(s.Kode)));
        }

        Sisa(lama, hasil, baris);
        string[] kepala =
        [
            "kode_program", "program", "kode_kegiatan", "kegiatan", "kode_sub", "sub_kegiatan", "satuan", "target_fisik", "pagu",
                "realisasi",
            "realisasi_fisik", "kelompok_sasaran", TabelTunggal.KolomHapus,
        ];
        // what says nothing of the budget leaves it as it is
        var hanyaTersimpan = hasil.Pagu is null && hasil.Sub.All(s => s.HanyaRealisasi || tersimpan.ContainsKey(s.Kode))
            && !baris.Exists(b => b[^4] == HapusIsian.Kata);
        var jadi = baris.Count == 0 || hanyaTersimpan ? berkas : Tulis(berkas, Anggaran, kepala, baris);
        var murni = hasil.Sub.Where(s => s is { HanyaRealisasi: false, PaguMurni: not null }).ToList();
        jadi = murni.Count == 0 ? jadi : Tulis(jadi, Anggaran, ["kode_program", "kode_kegiatan", "kode_sub", "pagu_murni"],
            Tersimpan(jadi, murni));
        if (hasil.Pagu is not null && JumlahLembar.Susun(jadi, hasil) is var (jumlah, catatan))
        {
            _catatan.AddRange(catatan is null ? [] : [catatan]);
            jadi = jumlah is null ? jadi : Tulis(jadi, Anggaran, ["kode_program", "kode_kegiatan", "kode_sub", "pagu"], [jumlah]);
        }

        if (hasil.Triwulan.Count == 0)
        {
            return jadi;
        }

        _catatan.Add(CatatanImpor.Realisasi + "ditulis pada Pengukuran kinerja: " + string.Join(", ", hasil.Triwulan.Select(t =>
            $"s.d. triwulan {new TriwulanKe(t)} {CatatanLembar.Rp(hasil.Sub.Sum(s => s.Realisasi.GetValueOrDefault(t)))} pada "
            + $"{hasil.Sub.Count(s => s.Realisasi.ContainsKey(t))} baris")) + ".");
        return Tulis(jadi, RealisasiTriwulan, ["kode_sub", "triwulan", "realisasi", "realisasi_fisik"],
            hasil.Sub.SelectMany(s => s.Realisasi.OrderBy(r => r.Key).Select(r => new[] { s.Kode, $"{r.Key}", Angka(r.Value), "" })));
    }

    // by the codes that the table has now
    private static IEnumerable<string[]> Tersimpan(KumpulanBerkas berkas, List<SubLembar> murni)
    {
        var tabel = berkas.Coba(Anggaran, out var isi) ? IsiBerkas.Baca(Anggaran, isi) as IsiTabel : null;
        var menurut = (tabel?.Baris ?? []).GroupBy(b => Sel(tabel, b, "kode_sub")).ToDictionary(g => g.Key, g => g.First());
        return murni.Where(s => menurut.ContainsKey(s.Kode)).Select(s => new[] { Sel(tabel, menurut[s.Kode], "kode_program"),
            Sel(tabel, menurut[s.Kode], "kode_kegiatan"), s.Kode, Angka(s.PaguMurni) });
    }

    private string[] Baris(SubLembar s, IsiTabel? lama, BarisTabel? ada) =>
    [
        Isi(lama, ada, "kode_program", s.KodeProgram, tetap: true), Isi(lama, ada, "program", s.Program),
        Isi(lama, ada, "kode_kegiatan", s.KodeKegiatan, tetap: true), Isi(lama, ada, "kegiatan", s.Kegiatan),
        s.Kode, Isi(lama, ada, "sub_kegiatan", s.Nama), s.Satuan, s.Target,
        Angka(s.Pagu), Pindah(s.Realisasi, lama, ada), "", "", "",
    ];

    // of the year: what is measured now is no longer told by the budget
    private string Pindah(IReadOnlyDictionary<int, decimal> realisasi, IsiTabel? lama, BarisTabel? ada) =>
        periode?.Triwulan is null && realisasi.ContainsKey(TriwulanTerakhir) && Sel(lama, ada, "realisasi").Length > 0 ? HapusIsian.Kata : "";

    // what differs by case or blanks only is not another name
    private static string Isi(IsiTabel? lama, BarisTabel? ada, string kolom, string baru, bool tetap = false)
    {
        var kini = Sel(lama, ada, kolom);
        return (tetap && ada is not null) || (kini.Length > 0 && KamusLembar.Rapi(kini) == KamusLembar.Rapi(baru)) ? kini : baru;
    }

    // stored rows that the sheet does not name, and coarser ones that it now details
    private void Sisa(IsiTabel? lama, HasilLembar hasil, List<string[]> baris)
    {
        var kode = hasil.Sub.Select(s => s.Kode).ToHashSet(StringComparer.Ordinal);
        var induk = hasil.Sub.SelectMany(s => new[] { s.KodeProgram, s.KodeKegiatan }).ToHashSet(StringComparer.Ordinal);
        var (tinggal, rinci) = (new List<string>(), new List<string>());
        foreach (var b in lama?.Baris ?? [])
        {
            var (program, kegiatan, sub) = (Sel(lama, b, "kode_program"), Sel(lama, b, "kode_kegiatan"), Sel(lama, b, "kode_sub"));
            if (sub.Equals("jumlah", StringComparison.OrdinalIgnoreCase))
            {
                var realisasi = hasil.Sub.Select(s => Pindah(s.Realisasi, lama, b)).FirstOrDefault(p => p.Length > 0) ?? "";
                baris.Add([program, "", kegiatan, "", sub, "", "", "", "", realisasi, "", "", ""]);
            }
            else if (sub.Length == 0 && induk.Contains(kegiatan.Length > 0 ? kegiatan : program) && hasil.Pagu is not null)
            {
                rinci.Add(kegiatan.Length > 0 ? kegiatan : program);
                baris.Add(Hapus(program, kegiatan, sub));
            }
            else if (!kode.Contains(sub.Length > 0 ? sub : kegiatan.Length > 0 ? kegiatan : program))
            {
                tinggal.Add($"{sub} {Sel(lama, b, "sub_kegiatan")}".Trim());
                if (pilihan.Seluruhnya)
                {
                    baris.Add(Hapus(program, kegiatan, sub));
                }
            }
        }

        Sebut(rinci, "baris tanpa rincian diganti rinciannya", "");
        Sebut(tinggal, "sub kegiatan tersimpan tidak ada dalam lembar", pilihan.Seluruhnya ? " dan dihapus."
            : " dan dibiarkan, jadi jumlah anggaran dapat berbeda dari jumlah lembar. Bila lembar ini memuat seluruh anggaran, "
                + "unggah lagi dengan pilihan \"lembar anggaran ini lengkap\".");
    }

    private void Sebut(List<string> daftar, string apa, string akhir)
    {
        if (daftar.Count > 0)
        {
            var sebut = string.Join("; ", daftar.Take(Disebut)) + (daftar.Count > Disebut ? "; …" : "");
            _catatan.Add($"{daftar.Count} {apa} ({sebut}){(akhir.Length > 0 ? akhir : ".")}");
        }
    }

    private static string[] Hapus(string program, string kegiatan, string sub) =>
        [program, "", kegiatan, "", sub, "", "", "", "", "", "", "", HapusIsian.Kata];

    private KumpulanBerkas AtasBelanja(KumpulanBerkas berkas, HasilLembar hasil)
    {
        if (hasil.Belanja.Count == 0)
        {
            _catatan.Add("Lembar ini tidak memuat kode rekening, jadi belanja menurut jenis tidak diambil.");
            return berkas;
        }

        var lama = Tabel(Belanja);
        var baris = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var b in hasil.Belanja)
        {
            var induk = Atas(b.Kode);
            for (var i = induk; i.Length > 0 && !baris.ContainsKey(i); i = Atas(i))
            {
                baris[i] = [i, Atas(i), Uraian(lama, i, KamusLembar.Jenis.GetValueOrDefault(i, $"Belanja {i}")), "", "", ""];
            }

            baris[b.Kode] = [b.Kode, induk, Uraian(lama, b.Kode, b.Uraian), Angka(b.Pagu),
                Pindah(b.Realisasi, lama, lama?.Baris.FirstOrDefault(x => Sel(lama, x, "kode") == b.Kode)), ""];
        }

        var sisa = (lama?.Baris ?? []).Select(b => Sel(lama, b, "kode"))
            .Where(k => k.Split('.').Length == 3 && !baris.ContainsKey(k)).ToList();
        Sebut(sisa, "jenis belanja tersimpan tidak ada dalam lembar", pilihan.Seluruhnya ? " dan dihapus." : " dan dibiarkan.");
        foreach (var k in pilihan.Seluruhnya ? sisa : [])
        {
            baris[k] = [k, "", "", "", "", HapusIsian.Kata];
        }

        var jadi = Tulis(berkas, Belanja, ["kode", "induk", "uraian", "pagu", "realisasi", TabelTunggal.KolomHapus], baris.Values);
        var terukur = hasil.Belanja.SelectMany(b => b.Realisasi.Select(r => (b.Kode, Triwulan: r.Key, Nilai: r.Value))).ToList();
        return terukur.Count == 0 ? jadi : AtasRealisasiBelanja(jadi, terukur);
    }

    // that of the whole year names no quarter
    private static KumpulanBerkas AtasRealisasiBelanja(KumpulanBerkas berkas, List<(string Kode, int Triwulan, decimal Nilai)> terukur)
    {
        var lama = berkas.Coba(RealisasiBelanja, out var isi) ? IsiBerkas.Baca(RealisasiBelanja, isi) as IsiTabel : null;
        if (lama is not { } && terukur.All(t => t.Triwulan == TriwulanTerakhir) || (lama is { } l && l.Kolom(KolomTriwulan) < 0
            && terukur.All(t => t.Triwulan == TriwulanTerakhir)))
        {
            return Tulis(berkas, RealisasiBelanja, ["kode", "realisasi"], terukur.Select(b => new[] { b.Kode, Angka(b.Nilai) }));
        }

        var dasar = lama is null || lama.Kolom(KolomTriwulan) >= 0 ? berkas
            : berkas.Dengan(RealisasiBelanja, TulisanCsv.Tulis(',', [.. lama.Kepala, KolomTriwulan],
                lama.Baris.Select(b => lama.Kepala.Select(k => b[lama.Kolom(k)]).Append(""))));
        return Tulis(dasar, RealisasiBelanja, ["kode", KolomTriwulan, "realisasi"], terukur.Select(b =>
            new[] { b.Kode, b.Triwulan == TriwulanTerakhir ? "" : $"{b.Triwulan}", Angka(b.Nilai) }));
    }

    private KumpulanBerkas AtasKas(KumpulanBerkas berkas, HasilLembar hasil)
    {
        if (hasil.Kas.Count == 0)
        {
            return berkas;
        }

        var kolom = UraianPelaksanaan.Bulan.Select(b => b.ToLowerInvariant()).Concat(UraianPelaksanaan.Triwulan)
            .Where(k => hasil.Kas.Any(x => x.Nilai.ContainsKey(k))).ToList();
        // as detailed as the sheet is: what stood there otherwise of the same sub kegiatan is replaced
        var lama = Tabel(AnggaranKas);
        var sub = hasil.Kas.Select(k => k.Sub).ToHashSet(StringComparer.Ordinal);
        var baru = hasil.Kas.Select(k => (k.Sub, k.Kode)).ToHashSet();
        var hilang = (lama?.Baris ?? []).Select(b => (Sub: Sel(lama, b, "kode_sub"), Kode: Sel(lama, b, "kode")))
            .Where(b => sub.Contains(b.Sub) && !baru.Contains(b));
        var kosong = kolom.Select(_ => "");
        // months that the sheet does not tell are no longer those of another plan
        string[] dikosongkan = [.. UraianPelaksanaan.Bulan.Select(b => b.ToLowerInvariant()).Concat(UraianPelaksanaan.Triwulan)
            .Where(k => !kolom.Contains(k) && lama is { } l && l.Kolom(k) >= 0)];
        _catatan.Add("Anggaran kas ditulis pada Anggaran, menurut sub kegiatan dan jenis belanja.");
        return Tulis(berkas, AnggaranKas, ["kode_sub", "kode", .. kolom, .. dikosongkan, TabelTunggal.KolomHapus], [
            .. hasil.Kas.Select(k => (string[])[k.Sub, k.Kode, .. kolom.Select(x => k.Nilai.TryGetValue(x, out var n) ? Angka(n) : ""),
                .. dikosongkan.Select(_ => HapusIsian.Kata), ""]),
            .. hilang.Select(b => (string[])[b.Sub, b.Kode, .. kosong, .. dikosongkan.Select(_ => ""), HapusIsian.Kata])]);
    }

    private static string Atas(string kode) => kode.LastIndexOf('.') is > 0 and var i ? kode[..i] : "";

    private static string Uraian(IsiTabel? lama, string kode, string baru) =>
        (lama?.Baris ?? []).Where(b => Sel(lama, b, "kode") == kode).Select(b => Sel(lama, b, "uraian"))
            .FirstOrDefault(u => u.Length > 0) ?? baru;

    // as a table that is sent alone: what it does not say stays. A new file has no rows to take out
    private static KumpulanBerkas Tulis(KumpulanBerkas berkas, string jalur, string[] kepala, IEnumerable<string[]> baris)
    {
        var ada = berkas.Coba(jalur, out var isi) && IsiBerkas.Baca(jalur, isi) is IsiTabel { Kepala.Count: > 0 };
        var banyak = ada || kepala[^1] != TabelTunggal.KolomHapus ? kepala.Length : kepala.Length - 1;
        var jadi = TulisanCsv.Tulis(',', kepala.Take(banyak), baris.Select(b => b.Take(banyak)));
        return berkas.Dengan(jalur, ada ? TabelTunggal.Atas(jalur, jadi, berkas).Isi : jadi);
    }

    private IsiTabel? Tabel(string jalur) => dasar.Coba(jalur, out var isi) ? IsiBerkas.Baca(jalur, isi) as IsiTabel : null;

    private static string Sel(IsiTabel? tabel, BarisTabel? baris, string kolom) =>
        tabel is not null && baris is not null && tabel.Kolom(kolom) is >= 0 and var k ? baris[k].Trim() : "";

    private static string Angka(decimal? nilai) => nilai is { } n ? LembarKerja.SelBuku.Dari(n, 0).Teks : "";
}
