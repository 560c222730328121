using System.Text.Json;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.KertasKerja;

/// <summary>How far a recommendation is followed up.</summary>
public enum KeadaanRekomendasi
{
    /// <summary>Nothing was done.</summary>
    Belum,

    /// <summary>The office says what it does.</summary>
    Proses,

    /// <summary>The office says that it is done; APIP has to look.</summary>
    Diajukan,

    /// <summary>APIP agrees.</summary>
    Tuntas,

    /// <summary>It cannot be done, with a reason that APIP accepts.</summary>
    TidakDapat,
}

/// <summary>What a recommendation says, and what the office does about it.</summary>
/// <param name="Uraian">What is to be done ("Agar …").</param>
public sealed record IsiRekomendasi(string Uraian)
{
    /// <summary>What was found.</summary>
    public string Kondisi { get; init; } = "";

    /// <summary>What it is held against.</summary>
    public string Kriteria { get; init; } = "";

    /// <summary>What follows from it.</summary>
    public string Akibat { get; init; } = "";

    /// <summary>Plan of the office (rencana aksi tindak lanjut).</summary>
    public string Rencana { get; init; } = "";

    /// <summary>What was done.</summary>
    public string TindakLanjut { get; init; } = "";

    /// <summary>What APIP says of it.</summary>
    public string Tanggapan { get; init; } = "";
}

/// <summary>A recommendation as stored.</summary>
/// <param name="PerangkatDaerah">Office.</param>
/// <param name="Id">Key.</param>
/// <param name="Kertas">Working paper that it comes from.</param>
/// <param name="Jenis">Reviu or evaluation.</param>
/// <param name="Tahun">Year that was reviewed or evaluated.</param>
/// <param name="Nomor">Number within the paper, from 1.</param>
/// <param name="Butir">Statement or criterion.</param>
/// <param name="Isi">What it says.</param>
public sealed record RekomendasiTersimpan(string PerangkatDaerah, string Id, string Kertas, JenisKertas Jenis, int Tahun, int Nomor, string Butir, IsiRekomendasi Isi)
{
    /// <summary>Who has to do it.</summary>
    public string Penanggung { get; init; } = "";

    /// <summary>Until when; <c>null</c>: not said.</summary>
    public DateOnly? Tempo { get; init; }

    /// <summary>How far it is.</summary>
    public KeadaanRekomendasi Keadaan { get; init; }

    /// <summary>Day on which it was settled; <c>null</c>: it is not.</summary>
    public DateOnly? Tuntas { get; init; }

    /// <summary>Who wrote last.</summary>
    public string OlehNama { get; init; } = "";

    /// <summary>When.</summary>
    public string Saat { get; init; } = "";

    /// <summary>Counts the changes.</summary>
    public int Revisi { get; init; }

    /// <summary>Whether it still has to be done.</summary>
    public bool Terbuka => Keadaan is not (KeadaanRekomendasi.Tuntas or KeadaanRekomendasi.TidakDapat);

    /// <summary>Days since its day has passed; 0: it has not, or it is settled.</summary>
    /// <param name="hari">Today.</param>
    public int Umur(DateOnly hari) => Terbuka && Tempo is { } t && t < hari ? hari.DayNumber - t.DayNumber : 0;

    /// <summary>How far it is, in words.</summary>
    public static string Sebutan(KeadaanRekomendasi keadaan) => keadaan switch
    {
        KeadaanRekomendasi.Belum => "Belum ditindaklanjuti",
        KeadaanRekomendasi.Proses => "Dalam proses",
        KeadaanRekomendasi.Diajukan => "Menunggu pemeriksaan APIP",
        KeadaanRekomendasi.Tuntas => "Tuntas",
        _ => "Tidak dapat ditindaklanjuti",
    };
}

/// <summary>Recommendations of APIP and their follow-up.</summary>
public sealed class RekomendasiStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    private const int TeksTerpanjang = 4000;

    private const string Kolom = "perangkat_daerah, id, kertas, jenis, tahun, nomor, butir, isi, penanggung, tempo, keadaan, tuntas, oleh_nama, saat, revisi";

    /// <summary>Recommendations, open ones first, those due earliest first.</summary>
    /// <param name="pemda">Pemda.</param>
    /// <param name="perangkatDaerah">Office; <c>null</c>: all.</param>
    /// <param name="kertas">Working paper; empty: all.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<RekomendasiTersimpan>> DaftarAsync(string pemda, string? perangkatDaerah, string kertas = "", CancellationToken batal = default) =>
        [.. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<Baris>(
                $"SELECT {Kolom} FROM rekomendasi WHERE pemda = @pemda{(perangkatDaerah is null ? "" : " AND perangkat_daerah = @perangkatDaerah")}"
                    + $"{(kertas.Length == 0 ? "" : " AND kertas = @kertas")} ORDER BY tahun DESC, kertas, nomor",
                new { pemda, perangkatDaerah, kertas }),
            batal)).Select(b => b.Jadi()).OrderBy(r => !r.Terbuka).ThenBy(r => kertas.Length > 0 ? 0 : r.Tempo?.DayNumber ?? int.MaxValue)];

    /// <summary>One; <c>null</c>: there is none.</summary>
    public async Task<RekomendasiTersimpan?> CariAsync(string pemda, string perangkatDaerah, string id, CancellationToken batal = default) =>
        (await basisdata.SekaliAsync(s => SatuAsync(s, pemda, perangkatDaerah, id), batal))?.Jadi();

    /// <summary>Makes the recommendations of a working paper when its outcome is issued; those that it had before and that are not followed up yet
    /// are worded anew by statement, others stay.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="k">Working paper.</param>
    /// <param name="daftar">Statement, wording, who, until when.</param>
    /// <param name="batal">Cancels.</param>
    public Task<int> TerbitkanAsync(
        Pelaku pelaku, KertasTersimpan k, IReadOnlyList<(string Butir, IsiRekomendasi Isi, string Penanggung, DateOnly? Tempo)> daftar, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(daftar);
        return basisdata.TulisAsync(s => TerbitkanAsync(s, pelaku, k, daftar), batal);
    }

    /// <summary>The same in the caller's transaction: an outcome is not issued without its recommendations.</summary>
    public async Task<int> TerbitkanAsync(
        SesiBasisdata s, Pelaku pelaku, KertasTersimpan k, IReadOnlyList<(string Butir, IsiRekomendasi Isi, string Penanggung, DateOnly? Tempo)> daftar)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(daftar);
        await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
        var ada = (await s.DaftarAsync<Baris>(
            $"SELECT {Kolom} FROM rekomendasi WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND kertas = @Id ORDER BY nomor",
            new { pelaku.Pemda, k.PerangkatDaerah, k.Id })).Select(b => b.Jadi()).ToList();
        var nomor = ada.Count == 0 ? 0 : ada.Max(r => r.Nomor);
        var banyak = 0;
        foreach (var (butir, isi, penanggung, tempo) in daftar)
        {
            var lama = ada.Find(r => r.Butir == butir && r.Isi.Uraian == isi.Uraian) ?? ada.Find(r => r.Butir == butir && r.Keadaan == KeadaanRekomendasi.Belum);
            var baru = lama is null
                ? new RekomendasiTersimpan(k.PerangkatDaerah, Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N"), k.Id, k.Jenis, k.Tahun, ++nomor, butir, Rapi(isi))
                { Penanggung = TeksIsian.Rapi(penanggung), Tempo = tempo }
                : lama with { Isi = Rapi(isi) with { Rencana = lama.Isi.Rencana, TindakLanjut = lama.Isi.TindakLanjut, Tanggapan = lama.Isi.Tanggapan },
                    Penanggung = TeksIsian.Rapi(penanggung), Tempo = tempo };
            if (baru != lama)
            {
                await TulisAsync(s, pelaku, baru, lama is null ? "RekomendasiDiterbitkan" : "RekomendasiDiubah", lama);
                banyak++;
            }
        }

        return banyak;
    }

    /// <summary>Keeps what the office plans and did, or what APIP says of it.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="r">The recommendation as it was opened.</param>
    /// <param name="jadi">As it is to be: its wording stays.</param>
    /// <param name="peristiwa">What happened.</param>
    /// <param name="alasan">Why; may be empty.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilUbah> TindakAsync(
        Pelaku pelaku, RekomendasiTersimpan r, RekomendasiTersimpan jadi, string peristiwa, string alasan = "", CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(r);
        ArgumentNullException.ThrowIfNull(jadi);
        if (new[] { jadi.Isi.Rencana, jadi.Isi.TindakLanjut, jadi.Isi.Tanggapan }.Any(t => t.Length > TeksTerpanjang))
        {
            return Task.FromResult<HasilUbah>(new HasilUbah.Ditolak("TindakLanjut", $"Uraian paling panjang {TeksTerpanjang} huruf. Ringkaskan; rinciannya dapat dilampirkan sebagai bukti."));
        }

        return TeksIsian.PalingPanjang("Penanggung", "Penanggung jawab", TeksIsian.Rapi(jadi.Penanggung)) is { } panjang
            ? Task.FromResult<HasilUbah>(panjang) : basisdata.TulisAsync<HasilUbah>(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                if ((await SatuAsync(s, pelaku.Pemda, r.PerangkatDaerah, r.Id))?.Jadi() is not { } kini)
                {
                    return new HasilUbah.TidakAda();
                }

                if (kini.Revisi != r.Revisi)
                {
                    return new HasilUbah.Bentrok();
                }

                await TulisAsync(s, pelaku, kini with
                {
                    Isi = kini.Isi with { Rencana = Rapi(jadi.Isi.Rencana), TindakLanjut = Rapi(jadi.Isi.TindakLanjut), Tanggapan = Rapi(jadi.Isi.Tanggapan) },
                    Penanggung = TeksIsian.Rapi(jadi.Penanggung), Tempo = jadi.Tempo, Keadaan = jadi.Keadaan, Tuntas = jadi.Terbuka ? null : jadi.Tuntas,
                }, peristiwa, kini, alasan);
                return new HasilUbah.Tersimpan(r.Id);
            },
            batal);
    }

    private static string Rapi(string teks) => TeksAman.Bersihkan((teks ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim());

    private static IsiRekomendasi Rapi(IsiRekomendasi i) => i with { Uraian = Rapi(i.Uraian), Kondisi = Rapi(i.Kondisi), Kriteria = Rapi(i.Kriteria), Akibat = Rapi(i.Akibat) };

    private static Task<Baris?> SatuAsync(SesiBasisdata s, string pemda, string perangkatDaerah, string id) => s.SatuAsync<Baris>(
        $"SELECT {Kolom} FROM rekomendasi WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah AND id = @id", new { pemda, perangkatDaerah, id });

    private async Task TulisAsync(SesiBasisdata s, Pelaku pelaku, RekomendasiTersimpan r, string peristiwa, RekomendasiTersimpan? lama, string alasan = "")
    {
        await s.JalankanAsync(
            $"INSERT INTO rekomendasi (pemda, {Kolom}) VALUES (@Pemda, @PerangkatDaerah, @Id, @Kertas, @jenis, @Tahun, @Nomor, @Butir, @isi, @Penanggung, @tempo, "
                + "@keadaan, @tuntas, @oleh, @saat, @revisi) ON CONFLICT (pemda, perangkat_daerah, id) DO UPDATE SET isi = excluded.isi, "
                + "penanggung = excluded.penanggung, tempo = excluded.tempo, keadaan = excluded.keadaan, tuntas = excluded.tuntas, "
                + "oleh_nama = excluded.oleh_nama, saat = excluded.saat, revisi = excluded.revisi",
            new
            {
                pelaku.Pemda, r.PerangkatDaerah, r.Id, r.Kertas, jenis = r.Jenis.ToString(), r.Tahun, r.Nomor, r.Butir,
                isi = JsonSerializer.Serialize(r.Isi, KertasKerjaStore.Pilihan), r.Penanggung, tempo = Hari(r.Tempo), keadaan = r.Keadaan.ToString(),
                tuntas = Hari(r.Tuntas), oleh = pelaku.Nama, saat = SaatUtc.Tulis(waktu.GetUtcNow()), revisi = (lama?.Revisi ?? 0) + 1,
            });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(peristiwa, r.PerangkatDaerah, $"rekomendasi/{r.Id}",
            lama is null ? null : new { Keadaan = RekomendasiTersimpan.Sebutan(lama.Keadaan), lama.Isi.Rencana, lama.Isi.TindakLanjut, lama.Isi.Tanggapan, Tempo = Hari(lama.Tempo) },
            new { r.Nomor, r.Butir, r.Isi.Uraian, Keadaan = RekomendasiTersimpan.Sebutan(r.Keadaan), r.Isi.Rencana, r.Isi.TindakLanjut, r.Isi.Tanggapan, Tempo = Hari(r.Tempo) })
            with { Alasan = Rapi(alasan) });
    }

    private static string Hari(DateOnly? d) => d?.ToString("yyyy-MM-dd") ?? "";

    private sealed class Baris
    {
        public string PerangkatDaerah { get; init; } = "";

        public string Id { get; init; } = "";

        public string Kertas { get; init; } = "";

        public string Jenis { get; init; } = "";

        public int Tahun { get; init; }

        public int Nomor { get; init; }

        public string Butir { get; init; } = "";

        public string Isi { get; init; } = "";

        public string Penanggung { get; init; } = "";

        public string Tempo { get; init; } = "";

        public string Keadaan { get; init; } = "";

        public string Tuntas { get; init; } = "";

        public string OlehNama { get; init; } = "";

        public string Saat { get; init; } = "";

        public int Revisi { get; init; }

        public RekomendasiTersimpan Jadi() => new(PerangkatDaerah, Id, Kertas, Enum.Parse<JenisKertas>(Jenis), Tahun, Nomor, Butir,
            JsonSerializer.Deserialize<IsiRekomendasi>(Isi, KertasKerjaStore.Pilihan) ?? new IsiRekomendasi(""))
        {
            Penanggung = Penanggung, Tempo = DateOnly.TryParse(Tempo, out var t) ? t : null, Keadaan = Enum.Parse<KeadaanRekomendasi>(Keadaan),
            Tuntas = DateOnly.TryParse(Tuntas, out var d) ? d : null, OlehNama = OlehNama, Saat = Saat, Revisi = Revisi,
        };
    }
}
