using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.KertasKerja;

/// <summary>Working papers of APIP: one for each office, kind and year, with what each party says of each statement. Who may say what the
/// caller knows; that nobody reviews what he wrote himself the store holds too.</summary>
public sealed partial class KertasKerjaStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu)
{
    /// <summary>What the place of an evidence file begins with.</summary>
    internal const string AwalanLampiran = "kertas-kerja/";

    private const int IsiTerpanjang = 40_000;

    private const string Milik = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah";

    private const string Kolom = "perangkat_daerah, id, jenis, tahun, instrumen, tugas, keadaan, sidik, nomor, tanggal, hasil, oleh_nama, saat, revisi";

    private const string KolomButir = "id, butir, pihak, isi, oleh, oleh_nama, saat, revisi";

    internal static readonly JsonSerializerOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private string Kini => SaatUtc.Tulis(waktu.GetUtcNow());

    /// <summary>Where evidence of a statement is attached.</summary>
    /// <param name="kertas">Working paper.</param>
    /// <param name="butir">Statement; empty: the whole.</param>
    public static string TempatLampiran(string kertas, string butir = "") => AwalanLampiran + kertas + (butir.Length > 0 ? "/" + butir : "");

    /// <summary>Working papers, the newest year first.</summary>
    /// <param name="pemda">Pemda.</param>
    /// <param name="perangkatDaerah">Office; <c>null</c>: all.</param>
    /// <param name="jenis">Kind; <c>null</c>: both.</param>
    /// <param name="tahun">Year; 0: all.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<KertasTersimpan>> DaftarAsync(
        string pemda, string? perangkatDaerah, JenisKertas? jenis = null, int tahun = 0, CancellationToken batal = default) =>
        [.. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisKertas>(
                $"SELECT {Kolom} FROM kertas_kerja WHERE pemda = @pemda{(perangkatDaerah is null ? "" : " AND perangkat_daerah = @perangkatDaerah")}"
                    + $"{(jenis is null ? "" : " AND jenis = @jenis")}{(tahun == 0 ? "" : " AND tahun = @tahun")} ORDER BY tahun DESC, perangkat_daerah, jenis",
                new { pemda, perangkatDaerah, jenis = jenis?.ToString(), tahun }),
            batal)).Select(b => b.Jadi())];

    /// <summary>That of an office, kind and year; <c>null</c>: there is none.</summary>
    public async Task<KertasTersimpan?> CariAsync(string pemda, string perangkatDaerah, JenisKertas jenis, int tahun, CancellationToken batal = default) =>
        await DaftarAsync(pemda, perangkatDaerah, jenis, tahun, batal) is [var ada, ..] ? ada : null;

    /// <summary>What was said in one, by every party.</summary>
    public Task<IReadOnlyList<ButirTersimpan>> ButirAsync(string pemda, string perangkatDaerah, string id, CancellationToken batal = default) =>
        basisdata.SekaliAsync(
            s => s.DaftarAsync<ButirTersimpan>(
                $"SELECT {KolomButir} FROM butir_kertas WHERE {Milik} AND kertas = @id ORDER BY butir, pihak",
                new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, id }),
            batal);

    /// <summary>What was said in all papers of a kind and year of the pemda, by paper.</summary>
    public async Task<ILookup<string, ButirTersimpan>> ButirSemuaAsync(string pemda, JenisKertas jenis, int tahun, CancellationToken batal = default) =>
        (await basisdata.SekaliAsync(
            s => s.DaftarAsync<ButirTersimpan>(
                "SELECT b.kertas, b.id, b.butir, b.pihak, b.isi, b.oleh, b.oleh_nama, b.saat, b.revisi FROM butir_kertas b JOIN kertas_kerja k "
                    + "ON k.pemda = b.pemda AND k.perangkat_daerah = b.perangkat_daerah AND k.id = b.kertas "
                    + "WHERE b.pemda = @pemda AND k.jenis = @jenis AND k.tahun = @tahun ORDER BY b.butir, b.pihak",
                new { pemda, jenis = jenis.ToString(), tahun }),
            batal)).ToLookup(b => b.Kertas, StringComparer.Ordinal);

    /// <summary>Begins one. Of an office, kind and year there is one.</summary>
    public Task<HasilUbah> BuatAsync(Pelaku pelaku, string perangkatDaerah, KertasBaru baru, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(baru);
        var tugas = Rapi(baru.Tugas);
        return basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                if (await s.SatuAsync<long>($"SELECT COUNT(*) FROM kertas_kerja WHERE {Milik} AND jenis = @jenis AND tahun = @Tahun",
                    new { pelaku.Pemda, PerangkatDaerah = perangkatDaerah, jenis = baru.Jenis.ToString(), baru.Tahun }) > 0)
                {
                    return new HasilUbah.Ditolak("Tahun", $"{baru.Jenis} tahun {baru.Tahun} untuk perangkat daerah ini sudah dimulai. Buka yang sudah ada.");
                }

                if (await KeberatanAsync(s, pelaku.Pemda, perangkatDaerah, baru.Tahun, tugas) is { } keberatan)
                {
                    return keberatan;
                }

                var k = new KertasTersimpan(perangkatDaerah, Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N"), baru.Jenis, baru.Tahun, tugas)
                {
                    Instrumen = baru.Instrumen,
                };
                await TulisAsync(s, pelaku, k, $"{baru.Jenis}Dimulai", null, new { baru.Tahun, Tugas = tugas.Nomor, Tim = Tim(tugas) });
                return new HasilUbah.Tersimpan(k.Id);
            },
            batal);
    }

    /// <summary>Changes the order or the team.</summary>
    public Task<HasilUbah> AturAsync(Pelaku pelaku, KertasTersimpan k, SuratTugas tugas, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(k);
        var rapi = Rapi(tugas);
        return UbahAsync(pelaku, k, async (s, kini) => await KeberatanAsync(s, pelaku.Pemda, kini.PerangkatDaerah, kini.Tahun, rapi) is { } keberatan ? (keberatan, null, "", null, null)
            : (null, kini with { Tugas = rapi }, "TimDiubah", new { kini.Tugas.Nomor, Tim = Tim(kini.Tugas) }, new { rapi.Nomor, Tim = Tim(rapi) }), batal);
    }

    /// <summary>Keeps what a party says, all of it or nothing.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="k">Working paper.</param>
    /// <param name="pihak">For which party.</param>
    /// <param name="daftar">What is said.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilUbah> SimpanAsync(Pelaku pelaku, KertasTersimpan k, PihakKertas pihak, IReadOnlyList<ButirBaru> daftar, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pelaku);
        ArgumentNullException.ThrowIfNull(k);
        ArgumentNullException.ThrowIfNull(daftar);
        return daftar.Any(b => b.Isi.Length > IsiTerpanjang)
            ? Task.FromResult<HasilUbah>(new HasilUbah.Ditolak("", $"Isian satu pernyataan paling panjang {IsiTerpanjang} huruf. Ringkaskan; rinciannya dapat dilampirkan sebagai bukti."))
            : basisdata.TulisAsync<HasilUbah>(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                if (await SatuAsync(s, pelaku.Pemda, k.PerangkatDaerah, k.Id) is not { } kini)
                {
                    return new HasilUbah.TidakAda();
                }

                if (kini.Keadaan != KeadaanKertas.Berjalan)
                {
                    return new HasilUbah.Ditolak("", "Hasilnya sudah terbit, jadi kertas kerjanya beku. Buka kembali dengan alasan bila memang harus diubah.");
                }

                if (pihak is PihakKertas.Apip or PihakKertas.Penjamin
                    && await MenulisAsync(s, pelaku.Pemda, k.PerangkatDaerah, k.Tahun, pelaku.Id) is { } ditulis)
                {
                    return new HasilUbah.Ditolak("", Menulis(pelaku.Nama, ditulis));
                }

                var ada = (await s.DaftarAsync<ButirTersimpan>($"SELECT {KolomButir} FROM butir_kertas WHERE {Milik} AND kertas = @Id AND pihak = @pihak",
                    new { pelaku.Pemda, k.PerangkatDaerah, k.Id, pihak = pihak.ToString() })).ToDictionary(b => b.Butir, StringComparer.Ordinal);
                var berubah = daftar.Select(b => (Lama: ada.GetValueOrDefault(b.Butir), Baru: b with { Isi = TeksAman.Bersihkan(b.Isi) }))
                    .Where(b => b.Lama?.Isi != b.Baru.Isi).ToList();
                if (berubah.Any(b => (b.Lama?.Revisi ?? 0) != b.Baru.Revisi))
                {
                    return new HasilUbah.Bentrok();
                }

                foreach (var (lama, baru) in berubah)
                {
                    await ButirAsync(s, pelaku, k, pihak, baru, lama);
                }

                return new HasilUbah.Tersimpan(k.Id);
            },
            batal);
    }

    private async Task ButirAsync(SesiBasisdata s, Pelaku pelaku, KertasTersimpan k, PihakKertas pihak, ButirBaru b, ButirTersimpan? lama)
    {
        var id = lama?.Id ?? Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
        await s.JalankanAsync(
            $"INSERT INTO butir_kertas (pemda, perangkat_daerah, kertas, {KolomButir}) VALUES (@Pemda, @PerangkatDaerah, @Kertas, @id, @Butir, @pihak, @Isi, "
                + "@Oleh, @Nama, @saat, @revisi) ON CONFLICT (pemda, perangkat_daerah, id) DO UPDATE SET isi = excluded.isi, oleh = excluded.oleh, "
                + "oleh_nama = excluded.oleh_nama, saat = excluded.saat, revisi = excluded.revisi",
            new
            {
                pelaku.Pemda, k.PerangkatDaerah, Kertas = k.Id, id, b.Butir, pihak = pihak.ToString(), b.Isi, Oleh = pelaku.Id, pelaku.Nama,
                saat = Kini, revisi = (lama?.Revisi ?? 0) + 1,
            });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang("ButirDijawab", k.PerangkatDaerah, $"butir-kertas/{id}",
            lama is null ? null : new { b.Butir, lama.Isi }, new { Jenis = k.Jenis.ToString(), k.Tahun, b.Butir, Pihak = pihak.ToString(), b.Isi }));
    }

    private static string Tim(SuratTugas t) => string.Join("; ", t.Tim.Select(a => $"{SuratTugas.Sebutan(a.Peran)} {a.Nama}"));

    private static SuratTugas Rapi(SuratTugas t) => t with
    {
        Nomor = TeksIsian.Rapi(t.Nomor), Tujuan = TeksIsian.Rapi(t.Tujuan),
        Tim = [.. t.Tim.Select(a => a with { Nama = TeksIsian.Rapi(a.Nama), Nip = TeksIsian.Rapi(a.Nip) })],
    };

    private static async Task<KertasTersimpan?> SatuAsync(SesiBasisdata s, string pemda, string perangkatDaerah, string id) =>
        (await s.SatuAsync<BarisKertas>($"SELECT {Kolom} FROM kertas_kerja WHERE {Milik} AND id = @id",
            new { Pemda = pemda, PerangkatDaerah = perangkatDaerah, id }))?.Jadi();

    private async Task TulisAsync(SesiBasisdata s, Pelaku pelaku, KertasTersimpan k, string peristiwa, object? lama, object? baru)
    {
        await s.JalankanAsync(
            $"INSERT INTO kertas_kerja (pemda, {Kolom}) VALUES (@Pemda, @PerangkatDaerah, @Id, @jenis, @Tahun, @Instrumen, @tugas, @keadaan, @Sidik, @Nomor, "
                + "@Tanggal, @Hasil, @oleh, @saat, @revisi) ON CONFLICT (pemda, perangkat_daerah, id) DO UPDATE SET instrumen = excluded.instrumen, "
                + "tugas = excluded.tugas, keadaan = excluded.keadaan, sidik = excluded.sidik, nomor = excluded.nomor, tanggal = excluded.tanggal, "
                + "hasil = excluded.hasil, oleh_nama = excluded.oleh_nama, saat = excluded.saat, revisi = excluded.revisi",
            new
            {
                pelaku.Pemda, k.PerangkatDaerah, k.Id, jenis = k.Jenis.ToString(), k.Tahun, k.Instrumen, tugas = JsonSerializer.Serialize(k.Tugas, Pilihan),
                keadaan = k.Keadaan.ToString(), k.Sidik, k.Nomor, k.Tanggal, k.Hasil, oleh = pelaku.Nama, saat = Kini, revisi = k.Revisi + 1,
            });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(peristiwa, k.PerangkatDaerah, $"kertas-kerja/{k.Id}", lama, baru));
    }

    private sealed class BarisKertas
    {
        public string PerangkatDaerah { get; init; } = "";

        public string Id { get; init; } = "";

        public string Jenis { get; init; } = "";

        public int Tahun { get; init; }

        public string Instrumen { get; init; } = "";

        public string Tugas { get; init; } = "";

        public string Keadaan { get; init; } = "";

        public string Sidik { get; init; } = "";

        public string Nomor { get; init; } = "";

        public string Tanggal { get; init; } = "";

        public string Hasil { get; init; } = "";

        public string OlehNama { get; init; } = "";

        public string Saat { get; init; } = "";

        public int Revisi { get; init; }

        public KertasTersimpan Jadi() => new(PerangkatDaerah, Id, Enum.Parse<JenisKertas>(Jenis), Tahun,
            JsonSerializer.Deserialize<SuratTugas>(Tugas, Pilihan) ?? new SuratTugas("", null, default, default, []))
        {
            Instrumen = Instrumen, Keadaan = Enum.Parse<KeadaanKertas>(Keadaan), Sidik = Sidik, Nomor = Nomor, Tanggal = Tanggal, Hasil = Hasil,
            OlehNama = OlehNama, Saat = Saat, Revisi = Revisi,
        };
    }
}
