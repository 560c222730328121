using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pemda;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Alur;

/// <summary>Something that a pemda decided of its working time: a week, or some days.</summary>
/// <param name="Id">Key.</param>
/// <param name="Pekan">The week; <c>null</c>: it is about days.</param>
/// <param name="Hari">The days; <c>null</c>: it is a week.</param>
/// <param name="Revisi">Counts the changes.</param>
public sealed record KetentuanWaktu(string Id, PekanKerja? Pekan, KetentuanHari? Hari, int Revisi);

/// <summary>Working time as the pemda has it. Each change counts the due times of what runs again, in the same transaction; it is made only by
/// who has seen what moves.</summary>
public sealed class WaktuKerjaStore(
    Basisdata basisdata, RantaiPeristiwa rantai, PelaksanaanSopStore pelaksanaan, PemdaStore pemdaStore, ZonaPemda zonaPemda)
{
    private const string Satu = "pemda = @Pemda AND id = @id";

    // longer than a year is no day off, but a mistake in a date
    private const int HariTerbanyak = 366;

    /// <summary>All that was decided, the newest first.</summary>
    public Task<IReadOnlyList<KetentuanWaktu>> DaftarAsync(string pemda, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => DaftarAsync(s, pemda), batal);

    /// <summary>The same as the calendar takes it.</summary>
    public async Task<KalenderKerja> KalenderAsync(string pemda, CancellationToken batal = default) =>
        Kalender(await DaftarAsync(pemda, batal));

    /// <summary>What was decided as a calendar.</summary>
    public static KalenderKerja Kalender(IReadOnlyList<KetentuanWaktu> daftar) => new(Aturan(daftar));

    /// <summary>The same as the rules of the calendar.</summary>
    public static AturanKerja Aturan(IReadOnlyList<KetentuanWaktu> daftar) =>
        new([.. daftar.Select(k => k.Pekan).OfType<PekanKerja>()], [.. daftar.Select(k => k.Hari).OfType<KetentuanHari>()]);

    /// <summary>Keeps a week.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="pekan">The week.</param>
    /// <param name="revisi">Revision that the editor had opened; 0: none.</param>
    /// <param name="dilihat">Digest of the due times that move, as the editor has seen them; empty: none.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilUbah> SimpanAsync(Pelaku pelaku, PekanKerja pekan, int revisi, string dilihat = "", CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pekan);
        var rapi = pekan with { Dasar = TeksIsian.Rapi(pekan.Dasar) };
        return SimpanAsync(pelaku, Baris.Dari(rapi), (revisi, dilihat), Salah(rapi), batal);
    }

    /// <summary>Keeps what was decided of some days.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="hari">The days.</param>
    /// <param name="revisi">Revision that the editor had opened; 0: none.</param>
    /// <param name="dilihat">Digest of the due times that move, as the editor has seen them; empty: none.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilUbah> SimpanAsync(Pelaku pelaku, KetentuanHari hari, int revisi, string dilihat = "", CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(hari);
        var rapi = hari with { Nama = TeksIsian.Rapi(hari.Nama), Dasar = TeksIsian.Rapi(hari.Dasar) };
        return SimpanAsync(pelaku, Baris.Dari(rapi), (revisi, dilihat), Salah(rapi), batal);
    }

    /// <summary>Takes something back.</summary>
    public Task<HasilUbah> HapusAsync(Pelaku pelaku, string id, int revisi, string dilihat = "", CancellationToken batal = default) =>
        basisdata.TulisAsync<HasilUbah>(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(pelaku);
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var semua = await DaftarAsync(s, pelaku.Pemda);
            var lama = semua.FirstOrDefault(b => b.Id == id);
            if (lama is null || lama.Revisi != revisi)
            {
                return lama is null ? new HasilUbah.TidakAda() : new HasilUbah.Bentrok();
            }

            return await GeserAsync(s, pelaku, (id, dilihat), ([.. semua.Where(b => b.Id != id)], null), async () =>
            {
                await s.JalankanAsync($"DELETE FROM waktu_kerja WHERE {Satu}", new { pelaku.Pemda, id });
                await rantai.CatatAsync(s, pelaku, Jejak.Tentang("WaktuKerjaDihapus", "", $"waktu-kerja/{id}", Nilai(lama), null));
                return true;
            });
        },
        batal);

    /// <summary>Chooses the zone, and how people are reminded.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="zona">The zone.</param>
    /// <param name="pengingat">Reminders.</param>
    /// <param name="revisi">Revision of the pemda that the editor had opened.</param>
    /// <param name="dilihat">Digest of the due times that move, as the editor has seen them; empty: none.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<HasilUbah> AturAsync(Pelaku pelaku, ZonaWaktu zona, AturanPengingat pengingat, int revisi,
        string dilihat = "", CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(pengingat);
        if (pengingat is not { HariSebelum: >= 0 and <= 20, SetiapHari: >= 1 and <= 20, PalingBanyak: >= 0 and <= 20 })
        {
            return new HasilUbah.Ditolak("Pengingat",
                "Banyaknya hari ditulis dengan angka sampai 20; jarak antara dua pengingat paling sedikit 1.");
        }

        var hasil = await basisdata.TulisAsync<HasilUbah>(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
                if (await s.SatuAsync<int>("SELECT revisi FROM pemda WHERE pemda = @Pemda", new { pelaku.Pemda }) != revisi)
                {
                    return new HasilUbah.Bentrok();
                }

                return await GeserAsync(s, pelaku, (pelaku.Pemda, dilihat), (await DaftarAsync(s, pelaku.Pemda), zona), () =>
                    pemdaStore.AturAsync(s, pelaku, $"{zona}", PengingatTersimpan.Tulis(pengingat), revisi));
            },
            batal);
        if (hasil is HasilUbah.Tersimpan)
        {
            zonaPemda.Ikuti($"{zona}");
        }

        return hasil;
    }

    internal static async Task<IReadOnlyList<KetentuanWaktu>> DaftarAsync(SesiBasisdata s, string pemda) => [.. (await s.DaftarAsync<Baris>(
        "SELECT id, jenis, mulai, selesai, jam, cuti, nama, dasar, revisi FROM waktu_kerja WHERE pemda = @pemda ORDER BY mulai DESC, id",
        new { pemda })).Select(b => b.Jadi())];

    private static HasilUbah.Ditolak? Salah(PekanKerja p) =>
        p.Jam.Count == 0 ? new HasilUbah.Ditolak("Jam", "Belum ada hari kerja. Isi jam masuk dan jam pulang paling sedikit satu hari.")
        : p.Jam.Values.Any(j => j.Pulang <= j.Masuk) ? Terbalik : TeksIsian.PalingPanjang("Dasar", "Dasar keputusan", p.Dasar);

    private static HasilUbah.Ditolak? Salah(KetentuanHari k) =>
        k.Selesai < k.Mulai ? new HasilUbah.Ditolak("Selesai", "Hari terakhir lebih awal daripada hari pertama. Perbaiki salah satunya.")
        : k.Selesai.DayNumber - k.Mulai.DayNumber > HariTerbanyak
            ? new HasilUbah.Ditolak("Selesai", "Lebih dari setahun. Periksa tahunnya, atau bagi menjadi beberapa baris.")
        : k.Jenis == JenisKetentuanHari.Jam && k.Jam is null ? new HasilUbah.Ditolak("Masuk", "Jam masuk dan jam pulang belum diisi.")
        : new[] { k.Jam, k.JamJumat }.Any(j => j is not null && j.Pulang <= j.Masuk) ? Terbalik
        : TeksIsian.Wajib("Nama", "Keterangan", k.Nama) ?? TeksIsian.Wajib("Dasar", "Dasar keputusan", k.Dasar);

    private static HasilUbah.Ditolak Terbalik => new("Jam", "Jam pulang harus sesudah jam masuk. Tulis misalnya 07.30 dan 16.00.");

    private Task<HasilUbah> SimpanAsync(
        Pelaku pelaku, Baris baru, (int Revisi, string Dilihat) dibuka, HasilUbah? salah, CancellationToken batal) =>
        basisdata.TulisAsync(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(pelaku);
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var semua = await DaftarAsync(s, pelaku.Pemda);
            var lama = semua.FirstOrDefault(b => b.Id == baru.Id);
            return (lama?.Revisi ?? 0) != dibuka.Revisi ? new HasilUbah.Bentrok()
                : salah ?? await GeserAsync(s, pelaku, (baru.Id, dibuka.Dilihat), ([.. semua.Where(b => b.Id != baru.Id), baru.Jadi()], null),
                    () => TulisAsync(s, pelaku, baru, lama));
        },
        batal);

    private async Task<bool> TulisAsync(SesiBasisdata s, Pelaku pelaku, Baris b, KetentuanWaktu? lama)
    {
        var baris = new { pelaku.Pemda, id = b.Id, b.Jenis, b.Mulai, b.Selesai, b.Jam, b.Cuti, b.Nama, b.Dasar };
        await s.JalankanAsync(
            lama is null ? "INSERT INTO waktu_kerja (pemda, id, jenis, mulai, selesai, jam, cuti, nama, dasar) "
                + "VALUES (@Pemda, @id, @Jenis, @Mulai, @Selesai, @Jam, @Cuti, @Nama, @Dasar)"
            : "UPDATE waktu_kerja SET selesai = @Selesai, jam = @Jam, cuti = @Cuti, nama = @Nama, dasar = @Dasar, revisi = revisi + 1 "
                + $"WHERE {Satu}",
            baris);
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang("WaktuKerjaDiatur", "", $"waktu-kerja/{b.Id}", lama is null ? null : Nilai(lama),
            Nilai(b.Jadi())));
        return true;
    }

    // writes what is asked for, and moves what moves by it; who has not seen what moves is shown it first
    private async Task<HasilUbah> GeserAsync(
        SesiBasisdata s, Pelaku pelaku, (string Id, string Dilihat) untuk, (IReadOnlyList<KetentuanWaktu> Ketentuan, ZonaWaktu? Zona) jadi,
        Func<Task<bool>> tulis)
    {
        var geser = await pelaksanaan.PergeseranAsync(s, pelaku.Pemda, new KalenderKerja(Aturan(jadi.Ketentuan)), jadi.Zona);
        var daftar = await PergeseranTempo.SebutAsync(s, pelaku.Pemda, geser);
        if (daftar.Count > 0 && PergeseranTempo.Sidik(daftar) is var sidik && sidik != untuk.Dilihat)
        {
            return new HasilUbah.Menggeser(daftar, sidik);
        }

        if (!await tulis())
        {
            return new HasilUbah.Bentrok();
        }

        await pelaksanaan.GeserAsync(s, pelaku, geser);
        return new HasilUbah.Tersimpan(untuk.Id, daftar.Count == 0 ? "Waktu kerja tersimpan. Tidak ada tempo yang berubah karenanya."
            : $"Waktu kerja tersimpan. Tempo {daftar.Count} langkah yang sedang berjalan dihitung ulang.");
    }

    private static object Nilai(KetentuanWaktu k) => k.Pekan is { } p
        ? new { Jam = p.Kata, CutiBersama = p.CutiBersamaLibur ? "libur" : "hari kerja", p.Dasar }
        : new { k.Hari?.Jenis, k.Hari?.Mulai, k.Hari?.Selesai, Jam = $"{k.Hari?.Jam}", k.Hari?.Nama, k.Hari?.Dasar };

    private sealed class Baris
    {
        private const string JenisPekan = "Pekan";

        public string Id { get; init; } = "";

        public string Jenis { get; init; } = "";

        public string Mulai { get; init; } = "";

        public string Selesai { get; init; } = "";

        public string Jam { get; init; } = "";

        public int Cuti { get; init; }

        public string Nama { get; init; } = "";

        public string Dasar { get; init; } = "";

        public int Revisi { get; init; }

        public static Baris Dari(PekanKerja p) => new()
        {
            Id = $"pekan-{Tulis(p.Sejak)}", Jenis = JenisPekan, Mulai = Tulis(p.Sejak), Jam = JamTersimpan.Tulis(p),
            Cuti = p.CutiBersamaLibur ? 1 : 0, Dasar = p.Dasar,
        };

        public static Baris Dari(KetentuanHari k) => new()
        {
            Id = $"{k.Jenis.ToString().ToLowerInvariant()}-{Tulis(k.Mulai)}", Jenis = k.Jenis.ToString(), Mulai = Tulis(k.Mulai),
            Selesai = Tulis(k.Selesai), Jam = k.Jenis == JenisKetentuanHari.Jam ? JamTersimpan.Tulis(k) : "", Nama = k.Nama,
                Dasar = k.Dasar,
        };

        public KetentuanWaktu Jadi()
        {
            var jam = JamTersimpan.Baca(Jam);
            return Jenis == JenisPekan
                ? new(Id, new PekanKerja(Tanggal(Mulai), jam.ToDictionary(
                    j => (DayOfWeek)int.Parse(j.Key, CultureInfo.InvariantCulture), j => j.Value), Cuti == 1, Dasar), null, Revisi)
                : new(Id, null, new KetentuanHari(Enum.Parse<JenisKetentuanHari>(Jenis), Tanggal(Mulai), Tanggal(Selesai), Nama, Dasar)
                {
                    Jam = jam.GetValueOrDefault("*"), JamJumat = jam.GetValueOrDefault($"{(int)DayOfWeek.Friday}"),
                }, Revisi);
        }

        private static string Tulis(DateOnly hari) => hari.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        private static DateOnly Tanggal(string teks) => DateOnly.ParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
