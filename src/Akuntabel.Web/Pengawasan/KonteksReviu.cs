using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.PenulisanTeks;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Keamanan;

namespace Akuntabel.Web.Pengawasan;

/// <summary>Reads and moves the reviu of a report: one place says who may do what, and what is still in the way.</summary>
public sealed class KonteksReviu(
    KertasKerjaStore kertas, InstrumenStore instrumen, RekomendasiStore rekomendasi, PenggerakKertas penggerak, Pengakses pengakses)
{
    private const string TanpaCatatan = "Tidak ada catatan yang harus ditanggapi.";

    private static readonly JsonSerializerOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The reviu of an office's report of a year; <c>null</c>: none was begun.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="tahun">Year of the report.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<KeadaanReviu?> BacaAsync(string pd, int tahun, CancellationToken batal)
    {
        if (await kertas.CariAsync(pengakses.Pemda, pd, JenisKertas.Reviu, tahun, batal) is not { } k)
        {
            return null;
        }

        return Susun(k, await penggerak.CariAsync(pd, JenisPelaksanaan.Reviu, tahun, batal), await kertas.ButirAsync(pengakses.Pemda, pd, k.Id, batal));
    }

    /// <summary>The same of what was read already.</summary>
    public KeadaanReviu Susun(KertasTersimpan k, PelaksanaanTersimpan? jalan, IEnumerable<ButirTersimpan> butir)
    {
        ArgumentNullException.ThrowIfNull(k);
        var baris = butir.ToDictionary(b => (b.Butir, Enum.Parse<PihakKertas>(b.Pihak)));
        var dipakai = BacaInstrumen(k.Instrumen) ?? KatalogReviu.Pusat;
        return new KeadaanReviu(k, dipakai, jalan)
        {
            Baris = baris,
            Jawaban = dipakai.Butir.Where(b => baris.ContainsKey((b.Kode, PihakKertas.Apip))).ToDictionary(b => b.Kode, b =>
                (JsonSerializer.Deserialize<JawabanReviu>(baris[(b.Kode, PihakKertas.Apip)].Isi, Pilihan) ?? new JawabanReviu(b.Kode, StatusPernyataan.Belum)) with
                {
                    Kode = b.Kode, Tanggapan = baris.GetValueOrDefault((b.Kode, PihakKertas.Kantor))?.Isi ?? "",
                }, StringComparer.Ordinal),
            Peran = k.Tugas.Peran(pengakses.Id),
            Kantor = pengakses.DaftarPeran.Any(p => p.PerangkatDaerah == k.PerangkatDaerah && p.Peran is Peran.Perencana or Peran.Penyusun or Peran.Kepala),
        };
    }

    /// <summary>The instrument in force for a year: the pemda's own, else the one that comes with the product.</summary>
    public async Task<InstrumenReviu> BerlakuAsync(int tahun, CancellationToken batal) =>
        await instrumen.BerlakuAsync(pengakses.Pemda, JenisKertas.Reviu, tahun, batal) is { } milik && BacaInstrumen(milik.Isi) is { } isi
            ? isi with { Versi = milik.Versi, Nama = milik.Nama, Dasar = milik.Dasar } : KatalogReviu.Pusat;

    /// <summary>An instrument as it is stored; <c>null</c>: it is none.</summary>
    public static InstrumenReviu? BacaInstrumen(string isi)
    {
        try
        {
            return string.IsNullOrEmpty(isi) ? null : JsonSerializer.Deserialize<InstrumenReviu>(isi, Pilihan);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>An instrument as it is stored.</summary>
    public static string TulisInstrumen(InstrumenReviu instrumen) => JsonSerializer.Serialize(instrumen, Pilihan);

    /// <summary>Begins a reviu: the order with its team, and the procedure.</summary>
    public async Task<HasilUbah> MulaiAsync(string pd, int tahun, SuratTugas tugas, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(tugas);
        var hasil = await kertas.BuatAsync(pengakses.Pelaku, pd, new KertasBaru(JenisKertas.Reviu, tahun, TulisInstrumen(await BerlakuAsync(tahun, batal)), tugas), batal);
        return hasil is HasilUbah.Tersimpan && await JalankanAsync(pd, tahun, tugas.Nomor, batal) is HasilGerak.Ditolak d ? new HasilUbah.Ditolak("", d.Pesan) : hasil;
    }

    /// <summary>Begins the procedure of a reviu that has none: its beginning was cut off.</summary>
    public Task<HasilGerak> JalankanAsync(string pd, int tahun, string catatan, CancellationToken batal) =>
        penggerak.MulaiAsync(pd, JenisPelaksanaan.Reviu, tahun, KatalogSop.ReviuLaporan, catatan.Length > 0 ? $"Surat tugas {catatan}" : "", batal);

    /// <summary>Changes the order or the team.</summary>
    public Task<HasilUbah> AturAsync(KeadaanReviu k, SuratTugas tugas, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        return kertas.AturAsync(pengakses.Pelaku, k.Kertas, tugas, batal);
    }

    /// <summary>Keeps answers of the team.</summary>
    /// <param name="k">The reviu.</param>
    /// <param name="daftar">Answers with the revisions that the editor had opened.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilUbah> NilaiAsync(KeadaanReviu k, IReadOnlyList<(JawabanReviu Jawaban, int Revisi)> daftar, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(daftar);
        if (!k.Menilai)
        {
            return new HasilUbah.Ditolak("", "Kertas kerja ini sedang tidak pada giliran tim Anda, jadi jawabannya tidak berubah.");
        }

        // a draft may lack what the whole must have; only what contradicts itself is refused
        return daftar.SelectMany(d => PenyimpulReviu.Kurang(d.Jawaban)).FirstOrDefault(x => x.Bidang is nameof(JawabanReviu.BuktiSebab) or nameof(JawabanReviu.Status)) is { } salah
            ? new HasilUbah.Ditolak(salah.Bidang, salah.Pesan)
            : await kertas.SimpanAsync(pengakses.Pelaku, k.Kertas, PihakKertas.Apip,
                [.. daftar.Select(d => new ButirBaru(d.Jawaban.Kode, JsonSerializer.Serialize(d.Jawaban with { Tanggapan = "" }, Pilihan), d.Revisi))], batal);
    }

    /// <summary>Keeps what the office says of a note.</summary>
    public async Task<HasilUbah> TanggapiAsync(KeadaanReviu k, string butir, string tanggapan, int revisi, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        return !k.Menanggapi ? new HasilUbah.Ditolak("", "Catatan reviu ini sedang tidak pada giliran kantor, jadi tanggapannya tidak berubah.")
            : await kertas.SimpanAsync(pengakses.Pelaku, k.Kertas, PihakKertas.Kantor, [new ButirBaru(butir, (tanggapan ?? "").Trim(), revisi)], batal);
    }

    /// <summary>Ends the step at which it is. Where nothing is left for the office to answer, its steps end with it.</summary>
    /// <param name="k">The reviu.</param>
    /// <param name="dituju">The task that is meant.</param>
    /// <param name="catatan">What is said of it.</param>
    /// <param name="sidik">Digest of the report's text as it is now.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilGerak> MajuAsync(KeadaanReviu k, TugasDituju dituju, string catatan, string sidik, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(dituju);
        if (!k.Menyelesaikan || k.Jalan is not { } jalan || dituju.Langkah == LangkahReviu.Menerbitkan)
        {
            return new HasilGerak.Ditolak("Langkah ini bukan giliran Anda.");
        }

        if (k.Halangan(sidik) is { Count: > 0 } halangan)
        {
            return new HasilGerak.Ditolak(string.Join(" ", halangan.Take(3).Select(h => h.Pesan)));
        }

        // which text was looked at: at the end of the team's steps
        if (dituju.Langkah is LangkahReviu.Mereviu or LangkahReviu.MemeriksaPerbaikan && sidik != k.Kertas.Sidik
            && await kertas.SidikAsync(pengakses.Pelaku, k.Kertas, sidik, batal) is not HasilUbah.Tersimpan)
        {
            return new HasilGerak.Ditolak("Kertas kerja ini baru saja diubah orang lain. Buka lagi halamannya, lalu ulangi.");
        }

        var hasil = await penggerak.SelesaikanAsync(jalan, dituju, catatan, batal);
        while (hasil is HasilGerak.Bergerak b && k.Catatan.All(c => !c.Terbuka) && b.Jadi.Pelaksanaan.Terbuka.FirstOrDefault() is
            { Langkah: LangkahReviu.Menanggapi or LangkahReviu.MemeriksaPerbaikan } t && dituju.Langkah == LangkahReviu.MemeriksaKertas)
        {
            hasil = await penggerak.SelesaikanAsync(b.Jadi, new TugasDituju(t.Langkah, t.Unit, t.Putaran), TanpaCatatan, batal);
        }

        return hasil;
    }

    /// <summary>Gives it back to an earlier step, with a reason.</summary>
    public async Task<HasilGerak> KembalikanAsync(KeadaanReviu k, TugasDituju dituju, int ke, string alasan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        return !k.Menyelesaikan || k.Jalan is not { } jalan || !k.Tujuan.Contains(ke) ? new HasilGerak.Ditolak("Langkah ini bukan giliran Anda.")
            : await penggerak.KembalikanAsync(jalan, dituju, ke, alasan, batal);
    }

    /// <summary>Stops it: signs of an irregularity go to an examination.</summary>
    public async Task<HasilUbah> HentikanAsync(KeadaanReviu k, string alasan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        if (k.Peran is null or PeranTim.Anggota)
        {
            return new HasilUbah.Ditolak("", "Yang menghentikan reviu ialah ketua tim, pengendali teknis, atau penanggung jawab.");
        }

        if (k.Simpulan != SimpulanReviu.Dihentikan)
        {
            return new HasilUbah.Ditolak("", "Tidak ada pernyataan yang ditandai penyimpangan, jadi tidak ada sebab untuk menghentikan reviu.");
        }

        var hasil = await kertas.HentikanAsync(pengakses.Pelaku, k.Kertas, alasan, batal);
        await (hasil is HasilUbah.Tersimpan ? penggerak.AkhiriAsync(k.Jalan, "Reviu dihentikan; diteruskan ke pemeriksaan.", batal) : Task.CompletedTask);
        return hasil;
    }

    /// <summary>Issues the outcome with its recommendations, and ends the procedure.</summary>
    /// <param name="k">The reviu.</param>
    /// <param name="nomor">Number of the report of it.</param>
    /// <param name="tanggal">Its date.</param>
    /// <param name="sidik">Digest of the report's text as it is now.</param>
    /// <param name="penanggung">Who has to follow up.</param>
    /// <param name="tempo">Until when; <c>null</c>: not said.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilUbah> TerbitkanAsync(
        KeadaanReviu k, string nomor, DateOnly tanggal, string sidik, string penanggung, DateOnly? tempo, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        if (!k.Menyelesaikan || k.Langkah != LangkahReviu.Menerbitkan)
        {
            return new HasilUbah.Ditolak("", "Menerbitkan hasil reviu bukan giliran Anda.");
        }

        if (k.Halangan(sidik) is [var halangan, ..])
        {
            return new HasilUbah.Ditolak("", halangan.Pesan);
        }

        var simpulan = k.Simpulan;
        if (simpulan is SimpulanReviu.BelumSelesai or SimpulanReviu.Dihentikan)
        {
            return new HasilUbah.Ditolak("", $"Simpulannya \"{PenyimpulReviu.Sebutan(simpulan)}\", jadi belum ada yang dapat diterbitkan.");
        }

        var hasil = await kertas.TerbitkanAsync(pengakses.Pelaku, k.Kertas, nomor ?? "", tanggal, JsonSerializer.Serialize(new HasilReviu(simpulan, k.Lengkap, sidik), Pilihan),
            s => rekomendasi.TerbitkanAsync(s, pengakses.Pelaku, k.Kertas, [.. k.Catatan.Where(c => c.Terbuka && c.Rekomendasi.Length > 0).Select(c => (c.Kode,
                new IsiRekomendasi(c.Rekomendasi) { Kondisi = c.Kondisi, Kriteria = k.Instrumen.Cari(c.Kode)?.Kriteria ?? "", Akibat = c.Akibat }, penanggung ?? "", tempo))]), batal);
        await (hasil is HasilUbah.Tersimpan ? penggerak.AkhiriAsync(k.Jalan, $"Laporan hasil reviu {nomor}".Trim(), batal) : Task.CompletedTask);
        return hasil;
    }

    /// <summary>Opens a reviu again that ended.</summary>
    public async Task<HasilUbah> BukaKembaliAsync(KeadaanReviu k, string alasan, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(k);
        if (k.Peran is null or PeranTim.Anggota)
        {
            return new HasilUbah.Ditolak("", "Yang membuka kembali reviu ialah ketua tim, pengendali teknis, atau penanggung jawab.");
        }

        var hasil = await kertas.BukaKembaliAsync(pengakses.Pelaku, k.Kertas, alasan, batal);
        await (hasil is HasilUbah.Tersimpan ? penggerak.BukaKembaliAsync(k.Jalan, LangkahReviu.Mereviu, alasan, batal) : Task.CompletedTask);
        return hasil;
    }

    /// <summary>The outcome as it was issued; <c>null</c>: it was not.</summary>
    public static HasilReviu? Hasil(KertasTersimpan k)
    {
        ArgumentNullException.ThrowIfNull(k);
        return k.Hasil.Length == 0 ? null : JsonSerializer.Deserialize<HasilReviu>(k.Hasil, Pilihan);
    }

    /// <summary>Digest of a report's text: what is printed, without its look and without the day of its signature, which comes after the
    /// reviu. Empty: there is none.</summary>
    public static string SidikNaskah(Naskah? naskah)
    {
        if (naskah is null)
        {
            return "";
        }

        using var teks = new StringWriter();
        PenulisTeks.Tulis(
            naskah with
            {
                Terbitan = null, BelumLengkap = false,
                DaftarBagian = [.. naskah.DaftarBagian.Select(b => b with { DaftarBlok = [.. b.DaftarBlok.Select(x => x is BlokTandaTangan t ? t with { TempatTanggal = "" } : x)] })],
            }, teks);
        return IsiStore.Sidik(Encoding.UTF8.GetBytes(teks.ToString()));
    }
}
