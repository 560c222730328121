using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Reviu;
using Akuntabel.Dokumen.Evaluasi;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Pengawasan;

/// <summary>Reads and moves the evaluation of an office: one place says who answers when, and what is still in the way.</summary>
public sealed class KonteksEvaluasi(
    KertasKerjaStore kertas, InstrumenStore instrumen, RekomendasiStore rekomendasi, PenggerakKertas penggerak, PengumpulBahan pengumpul, PeranStore peran, Pengakses pengakses)
{
    /// <summary>The instrument that comes with the product.</summary>
    public const string Bawaan = "lke-88-2021";

    private static readonly JsonSerializerOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The evaluation of an office for a year; <c>null</c>: none was begun.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="tahun">Year that is evaluated.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<KeadaanEvaluasi?> BacaAsync(string pd, int tahun, CancellationToken batal)
    {
        if (await kertas.CariAsync(pengakses.Pemda, pd, JenisKertas.Evaluasi, tahun, batal) is not { } k)
        {
            return null;
        }

        var dipakai = TulisanInstrumen.BacaTersimpan(k.Instrumen) ?? InstrumenPusat();
        var baris = (await kertas.ButirAsync(pengakses.Pemda, pd, k.Id, batal)).ToDictionary(b => (b.Butir, Enum.Parse<PihakKertas>(b.Pihak)));
        // what was issued does not follow later data
        var usulan = k.Keadaan == KeadaanKertas.Selesai ? null : await UsulanAsync(pd, tahun, dipakai, batal);
        return new KeadaanEvaluasi(k, dipakai, await penggerak.CariAsync(pd, JenisPelaksanaan.Evaluasi, tahun, batal))
        {
            Baris = baris,
            Jawaban = baris.Where(b => !b.Key.Butir.StartsWith(KeadaanEvaluasi.AwalanSub, StringComparison.Ordinal)).Select(b => (b.Key, Isi: Baca<JawabanLke>(b.Value.Isi)))
                .Where(b => b.Isi is not null).ToDictionary(b => (b.Key.Butir, b.Key.Item2), b => b.Isi ?? new JawabanLke(PemenuhanKriteria.BelumDiketahui)),
            Sub = baris.Where(b => b.Key.Butir.StartsWith(KeadaanEvaluasi.AwalanSub, StringComparison.Ordinal)).Select(b => (b.Key, Isi: Baca<JawabanSubLke>(b.Value.Isi)))
                .Where(b => b.Isi is not null).ToDictionary(b => (b.Key.Butir[KeadaanEvaluasi.AwalanSub.Length..], b.Key.Item2), b => b.Isi ?? new JawabanSubLke("", "", "")),
            Data = usulan, Usulan = (usulan?.Daftar ?? []).ToDictionary(u => u.Kode, StringComparer.Ordinal), Terbit = Hasil(k),
            Jendela = await instrumen.JendelaAsync(pengakses.Pemda, tahun, batal), Peran = k.Tugas.Peran(pengakses.Id), HariIni = peran.HariIni,
            Kantor = pengakses.DaftarPeran.Any(p => p.PerangkatDaerah == pd && p.Peran is Peran.Perencana or Peran.Kepala),
            Verifikator = pengakses.DaftarPeran.Any(p => p.Peran == Peran.Bappeda),
        };
    }

    /// <summary>What the data say of each criterion, without an evaluation: what an office sees of itself any time.</summary>
    public async Task<UsulanKantor> UsulanAsync(string pd, int tahun, InstrumenEvaluasi dipakai, CancellationToken batal)
    {
        var (kini, lalu) = (await pengumpul.KumpulkanAsync(pd, tahun, peran.HariIni, batal), await pengumpul.KumpulkanAsync(pd, tahun - 1, peran.HariIni, batal));
        return new UsulanKantor(PengusulKriteria.Susun(dipakai, new BahanEvaluasi(kini.Bahan, lalu.Bahan)
        {
            PedomanSendiri = await instrumen.BerlakuAsync(pengakses.Pemda, JenisKertas.Evaluasi, tahun, batal) is not null,
        }), new AlamatRujukan(pd, tahun, kini.Tulis), new AlamatRujukan(pd, tahun - 1, lalu.Tulis));
    }

    /// <summary>The instrument in force for a year: the pemda's own, else the one that comes with the product.</summary>
    public async Task<InstrumenEvaluasi> BerlakuAsync(int tahun, CancellationToken batal) =>
        TulisanInstrumen.BacaTersimpan((await instrumen.BerlakuAsync(pengakses.Pemda, JenisKertas.Evaluasi, tahun, batal))?.Isi ?? "") ?? InstrumenPusat();

    /// <summary>Begins an evaluation: the order with its team, and the procedure.</summary>
    public async Task<HasilUbah> MulaiAsync(string pd, int tahun, SuratTugas tugas, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(tugas);
        var hasil = await kertas.BuatAsync(pengakses.Pelaku, pd, new KertasBaru(JenisKertas.Evaluasi, tahun, TulisanInstrumen.Tulis(await BerlakuAsync(tahun, batal)), tugas), batal);
        return hasil is HasilUbah.Tersimpan && await JalankanAsync(pd, tahun, tugas.Nomor, batal) is HasilGerak.Ditolak d ? new HasilUbah.Ditolak("", d.Pesan) : hasil;
    }

    /// <summary>Begins the procedure of an evaluation that has none: its beginning was cut off.</summary>
    public Task<HasilGerak> JalankanAsync(string pd, int tahun, string catatan, CancellationToken batal) =>
        penggerak.MulaiAsync(pd, JenisPelaksanaan.Evaluasi, tahun, KatalogSop.EvaluasiAkip, catatan.Length > 0 ? $"Surat tugas {catatan}" : "", batal);

    /// <summary>Changes the order or the team.</summary>
    public Task<HasilUbah> AturAsync(KeadaanEvaluasi k, SuratTugas tugas, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        return kertas.AturAsync(pengakses.Pelaku, k.Kertas, tugas, batal);
    }

    /// <summary>Keeps answers to criteria of the party whose turn it is. One that differs from what stood before needs a reason.</summary>
    /// <param name="k">The evaluation.</param>
    /// <param name="daftar">Answers with the revisions that the editor had opened.</param>
    /// <param name="sub">Answers to sub components with theirs.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilUbah> JawabAsync(
        KeadaanEvaluasi k, IReadOnlyList<(string Kode, JawabanLke Jawaban, int Revisi)> daftar, IReadOnlyList<(string Kode, JawabanSubLke Jawaban, int Revisi)> sub, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(daftar);
        ArgumentNullException.ThrowIfNull(sub);
        if (k.Menulis is not { } pihak)
        {
            return new HasilUbah.Ditolak("", Bukan(k));
        }

        // an answer to a sub component is held against the criteria as they are sent with it
        var jadi = k with { Jawaban = k.Jawaban.Where(j => j.Key.Pihak != pihak || daftar.All(d => d.Kode != j.Key.Kode)).Select(j => (j.Key, j.Value))
            .Concat(daftar.Select(d => (Key: (d.Kode, pihak), Value: d.Jawaban))).ToDictionary(j => j.Key, j => j.Value) };
        return daftar.Select(d => Keberatan(k, pihak, d.Kode, d.Jawaban)).Concat(sub.Select(s => Keberatan(jadi, pihak, s.Kode, s.Jawaban))).FirstOrDefault(x => x is not null) is { } keberatan ? keberatan
            : await kertas.SimpanAsync(pengakses.Pelaku, k.Kertas, pihak, [
                .. daftar.Select(d => new ButirBaru(d.Kode, JsonSerializer.Serialize(d.Jawaban, Pilihan), d.Revisi)),
                .. sub.Select(s => new ButirBaru(KeadaanEvaluasi.AwalanSub + s.Kode, JsonSerializer.Serialize(s.Jawaban, Pilihan), s.Revisi))], batal);
    }

    /// <summary>What is in the way of ending the step at which it is; empty: nothing.</summary>
    public static IReadOnlyList<string> Halangan(KeadaanEvaluasi k)
    {
        ArgumentNullException.ThrowIfNull(k);
        // the office may leave open what it cannot show; who evaluates answers everything
        return k.Langkah is LangkahEvaluasi.Mengevaluasi or LangkahEvaluasi.Menerbitkan
            // an answer that its criteria do not carry would be counted as another than the one that is written
            ? [.. k.Hitung(PihakKertas.Apip) is var h && h.Coba(out var hasil, out var salah) ? hasil.BelumDiketahui.Select(kode => $"Kriteria {kode} belum dijawab.") : [],
                .. salah.Select(s => Besar($"{s.Pesan} {s.Saran}")), .. k.Langgar(PihakKertas.Apip).Select(p => p.Pesan)]
            : [];
    }

    /// <summary>Ends the step at which it is.</summary>
    public async Task<HasilGerak> MajuAsync(KeadaanEvaluasi k, TugasDituju dituju, string catatan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(dituju);
        return !k.Menyelesaikan || k.Jalan is not { } jalan || dituju.Langkah == LangkahEvaluasi.Menerbitkan ? new HasilGerak.Ditolak(Bukan(k))
            : Halangan(k) is { Count: > 0 } halangan ? new HasilGerak.Ditolak(string.Join(" ", halangan.Take(3)))
            : await penggerak.SelesaikanAsync(jalan, dituju, catatan, batal);
    }

    /// <summary>Gives it back to an earlier step, with a reason.</summary>
    public async Task<HasilGerak> KembalikanAsync(KeadaanEvaluasi k, TugasDituju dituju, int ke, string alasan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        return !k.Menyelesaikan || k.Jalan is not { } jalan || !k.Tujuan.Contains(ke) ? new HasilGerak.Ditolak(Bukan(k)) : await penggerak.KembalikanAsync(jalan, dituju, ke, alasan, batal);
    }

    /// <summary>Issues the outcome with its recommendations, and ends the procedure.</summary>
    public async Task<HasilUbah> TerbitkanAsync(KeadaanEvaluasi k, string nomor, DateOnly tanggal, string penanggung, DateOnly? tempo, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        if (!k.Menyelesaikan || k.Langkah != LangkahEvaluasi.Menerbitkan)
        {
            return new HasilUbah.Ditolak("", "Menerbitkan hasil evaluasi bukan giliran Anda.");
        }

        if (Halangan(k) is [var halangan, ..] || !k.Hitung(PihakKertas.Apip).Coba(out var hasil, out _))
        {
            return new HasilUbah.Ditolak("", Halangan(k).FirstOrDefault("Nilainya tidak dapat dihitung dengan instrumen ini."));
        }

        var terbit = Ringkas(k, hasil);
        var tersimpan = await kertas.TerbitkanAsync(pengakses.Pelaku, k.Kertas, nomor ?? "", tanggal, JsonSerializer.Serialize(terbit, Pilihan),
            s => rekomendasi.TerbitkanAsync(s, pengakses.Pelaku, k.Kertas, [.. terbit.Kriteria.Where(j => j.Value.Rekomendasi.Length > 0).Select(j => (j.Key,
                new IsiRekomendasi(j.Value.Rekomendasi) { Kondisi = j.Value.Kondisi, Kriteria = k.Instrumen.Kriteria(j.Key)?.Uraian ?? "", Akibat = j.Value.Akibat }, penanggung ?? "", tempo))]), batal);
        await (tersimpan is HasilUbah.Tersimpan ? penggerak.AkhiriAsync(k.Jalan, $"Laporan hasil evaluasi {nomor}".Trim(), batal) : Task.CompletedTask);
        return tersimpan;
    }

    /// <summary>Opens an evaluation again that ended.</summary>
    public async Task<HasilUbah> BukaKembaliAsync(KeadaanEvaluasi k, string alasan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        if (k.Peran is null or PeranTim.Anggota)
        {
            return new HasilUbah.Ditolak("", "Yang membuka kembali evaluasi ialah ketua tim, pengendali teknis, atau penanggung jawab.");
        }

        var hasil = await kertas.BukaKembaliAsync(pengakses.Pelaku, k.Kertas, alasan, batal);
        await (hasil is HasilUbah.Tersimpan ? penggerak.BukaKembaliAsync(k.Jalan, LangkahEvaluasi.Mengevaluasi, alasan, batal) : Task.CompletedTask);
        return hasil;
    }

    /// <summary>An answer to a criterion as it is kept; <c>null</c>: it is none.</summary>
    internal static JawabanLke? Jawaban(ButirTersimpan b) => b.Butir.StartsWith(KeadaanEvaluasi.AwalanSub, StringComparison.Ordinal) ? null : Baca<JawabanLke>(b.Isi);

    /// <summary>The outcome as it was issued; <c>null</c>: it was not.</summary>
    public static HasilEvaluasiTerbit? Hasil(KertasTersimpan k)
    {
        ArgumentNullException.ThrowIfNull(k);
        return k is { Jenis: JenisKertas.Evaluasi, Hasil.Length: > 0 } ? Baca<HasilEvaluasiTerbit>(k.Hasil) : null;
    }

    private static InstrumenEvaluasi InstrumenPusat() => InstrumenBawaan.Cari(Bawaan) ?? InstrumenBawaan.Semua[0];

    private static HasilEvaluasiTerbit Ringkas(KeadaanEvaluasi k, HasilEvaluasi hasil) => new(hasil.Nilai, hasil.Predikat.Kode,
        [.. hasil.Komponen.Select(x => new NilaiKomponenTerbit(x.Komponen.Kode, x.Komponen.Nama, x.Komponen.Bobot, x.Nilai))])
    {
        Mandiri = k.Jawaban.Keys.Any(j => j.Pihak == PihakKertas.Kantor) && k.Hitung(PihakKertas.Kantor).Coba(out var mandiri, out _) ? mandiri.Nilai : null,
        Sub = hasil.SemuaSub.ToDictionary(s => s.Sub.Kode, s => s.Jawaban.Kode, StringComparer.Ordinal),
        Kriteria = k.Instrumen.SemuaKriteria.ToDictionary(x => x.Kode, x => k.Berlaku(x.Kode, PihakKertas.Apip), StringComparer.Ordinal),
    };

    private static string Bukan(KeadaanEvaluasi k) => !k.DalamJadwal && k.JendelaKini is { } j
        ? $"Jadwal langkah ini {j.Mulai} sampai {j.Selesai}; di luar itu jawabannya tidak berubah. Minta APIP memperpanjang jadwalnya bila perlu."
        : "Langkah ini bukan giliran Anda, jadi jawabannya tidak berubah.";

    private static HasilUbah.Ditolak? Keberatan(KeadaanEvaluasi k, PihakKertas pihak, string kode, JawabanLke j)
    {
        if (k.Instrumen.Kriteria(kode) is null)
        {
            return new HasilUbah.Ditolak("", $"Kriteria {kode} tidak ada dalam instrumen ini.");
        }

        if (j.Rekomendasi.Length > 0 && string.IsNullOrWhiteSpace(j.Kondisi))
        {
            return new HasilUbah.Ditolak($"Kondisi-{kode}", $"Rekomendasi atas kriteria {kode} tanpa kondisi. Tulis apa yang ditemukan.");
        }

        var sebelum = k.Sebelum(kode, pihak);
        var lain = j.Pemenuhan != sebelum.Pemenuhan || (j.Huruf != sebelum.Huruf && j.Huruf.Length > 0 && sebelum.Huruf.Length > 0);
        // what nobody could tell may simply be answered; what is not asked at all raises the share of the others
        return j.Menjawab && lain && (sebelum.Menjawab || j.Pemenuhan == PemenuhanKriteria.TidakBerlaku) && string.IsNullOrWhiteSpace(j.Alasan)
            ? new HasilUbah.Ditolak($"Alasan-{kode}", $"Kriteria {kode} dijawab {j.Sebutan}, padahal sebelumnya {sebelum.Sebutan}. Tulis alasannya.") : null;
    }

    private static string Besar(string teks) => teks.Length > 0 ? char.ToUpperInvariant(teks[0]) + teks[1..] : teks;

    private static HasilUbah.Ditolak? Keberatan(KeadaanEvaluasi k, PihakKertas pihak, string kode, JawabanSubLke j) =>
        k.Instrumen.Sub(kode) is null || (j.Jawaban.Length > 0 && k.Instrumen.Jawaban(j.Jawaban) is null) ? new HasilUbah.Ditolak("", $"Jawaban sub komponen {kode} tidak ada dalam instrumen ini.")
        : j.Jawaban.Length > 0 && string.IsNullOrWhiteSpace(j.Alasan) && k.Hitung(pihak).Coba(out var h, out _) && h.Sub(kode)?.Usulan.Kode != j.Jawaban
            ? new HasilUbah.Ditolak($"Alasan-{kode}", $"Sub komponen {kode} dijawab {j.Jawaban}, lain dari yang mengikuti kriterianya. Tulis pertimbangannya.") : null;

    private static T? Baca<T>(string isi)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(isi, Pilihan);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
