using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Alur;

/// <summary>Procedures that run. Each move is decided on what stands at that moment, in one transaction with its event: of two who press at
/// once one is told that it is done.</summary>
public sealed class PelaksanaanSopStore(Basisdata basisdata, RantaiPeristiwa rantai, TimeProvider waktu, ZonaPemda? zona = null)
{
    private readonly ZonaPemda _zona = zona ?? ZonaWaktu.Wib;

    private const string Kolom = "perangkat_daerah, id, jenis, tahun, triwulan, isi, revisi";

    /// <summary>Now, by the clock of the pemda's zone.</summary>
    public DateTime Kini => waktu.GetUtcNow().ToOffset(_zona.Selisih).DateTime;

    /// <summary>Procedures of an office, by their time.</summary>
    /// <param name="pemda">Pemda.</param>
    /// <param name="perangkatDaerah">Office; <c>null</c>: all.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<PelaksanaanTersimpan>> DaftarAsync(
        string pemda, string? perangkatDaerah, int tahun, CancellationToken batal = default) =>
        [.. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<BarisPelaksanaan>(
                $"""
                SELECT {Kolom} FROM pelaksanaan_sop WHERE pemda = @pemda AND tahun = @tahun
                    {(perangkatDaerah is null ? "" : "AND perangkat_daerah = @perangkatDaerah")} ORDER BY jenis, triwulan, id
                """,
                new { pemda, perangkatDaerah, tahun }),
            batal)).Select(Jadi)];

    /// <summary>Those of all offices that have not ended.</summary>
    public async Task<IReadOnlyList<PelaksanaanTersimpan>> BerjalanAsync(string pemda, CancellationToken batal = default) =>
        [.. (await basisdata.SekaliAsync(s => BerjalanAsync(s, pemda), batal)).Select(Jadi)];

    /// <summary>One; <c>null</c>: there is none.</summary>
    public Task<PelaksanaanTersimpan?> CariAsync(string pemda, string perangkatDaerah, string id, CancellationToken batal = default) =>
        basisdata.SekaliAsync(s => CariAsync(s, pemda, perangkatDaerah, id), batal);

    /// <summary>Begins a procedure. There is one for each kind and time of an office.</summary>
    /// <param name="pelaku">Who.</param>
    /// <param name="untuk">The office, the kind and the time.</param>
    /// <param name="sop">The procedure.</param>
    /// <param name="unit">Units that do the steps that each does for itself.</param>
    /// <param name="kalender">Working days of the pemda.</param>
    /// <param name="catatan">What is noted of its beginning; may be empty.</param>
    /// <param name="batal">Cancels.</param>
    public Task<HasilGerak> MulaiAsync(
        Pelaku pelaku, (string PerangkatDaerah, JenisPelaksanaan Jenis, Periode Periode) untuk, Sop sop, IReadOnlyList<string> unit,
        KalenderKerja kalender, string catatan = "", CancellationToken batal = default) =>
        basisdata.TulisAsync<HasilGerak>(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(pelaku);
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var kunci = new
            {
                pelaku.Pemda, untuk.PerangkatDaerah, Jenis = untuk.Jenis.ToString(), Tahun = untuk.Periode.Mulai,
                Triwulan = untuk.Periode.Triwulan ?? 0,
            };
            if (await s.SatuAsync<long>(
                "SELECT COUNT(*) FROM pelaksanaan_sop WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND jenis = @Jenis "
                    + "AND tahun = @Tahun AND triwulan = @Triwulan",
                kunci) > 0)
            {
                return new HasilGerak.Ditolak("SOP ini sudah dimulai untuk waktu itu. Buka lagi halamannya untuk melihat siapa yang memegangnya.");
            }

            return new PenggerakSop(kalender).Mulai(sop, unit, new GerakSop(Kini, pelaku.Nama, catatan)) is var hasil
                && hasil.Coba(out var p, out var salah)
                ? await TulisAsync(
                    s, pelaku,
                    new PelaksanaanTersimpan(untuk.PerangkatDaerah, Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N"), untuk.Jenis,
                        untuk.Periode, p, 1),
                    new("SopDimulai", null, new { Sop = p.Sop.Judul, Untuk = $"{untuk.Periode}" }))
                : Tolak(salah);
        },
        batal);

    /// <summary>Ends a task; what is given to be kept together with it is kept in the same transaction.</summary>
    public Task<HasilGerak> SelesaikanAsync(
        Pelaku pelaku, string perangkatDaerah, string id, TugasDituju tugas, string catatan, KalenderKerja kalender,
        Func<SesiBasisdata, Task>? bersama = null, CancellationToken batal = default) => GerakkanAsync(
            pelaku, (perangkatDaerah, id, tugas), catatan, "LangkahSelesai", 0,
            (p, g) => new PenggerakSop(kalender).Selesaikan(p, tugas.Langkah, tugas.Unit, g), batal, bersama);

    /// <summary>Gives a matter back to an earlier step, with a reason.</summary>
    public Task<HasilGerak> KembalikanAsync(
        Pelaku pelaku, string perangkatDaerah, string id, TugasDituju tugas, (int Langkah, IReadOnlyList<string> Unit) ke, string alasan,
        KalenderKerja kalender, CancellationToken batal = default) => GerakkanAsync(
            pelaku, (perangkatDaerah, id, tugas), alasan, "LangkahDikembalikan", ke.Langkah,
            (p, g) => new PenggerakSop(kalender).Kembalikan(p, tugas.Langkah, ke.Langkah, ke.Unit, g), batal);

    /// <summary>Gives back single figures to those who handed them in, each with what is to be mended.</summary>
    public Task<HasilGerak> KembalikanHalAsync(
        Pelaku pelaku, string perangkatDaerah, string id, int langkah, IReadOnlyList<PengembalianUnit> daftar, KalenderKerja kalender,
        CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(daftar);
        IReadOnlyList<PengembalianUnit> rapi = [.. daftar.Select(d => d with
        {
            Hal = [.. d.Hal.Select(h => h with { Catatan = TeksIsian.Rapi(h.Catatan) })],
        })];
        return rapi.SelectMany(d => d.Hal).Select(h => TeksIsian.PalingPanjang("Catatan", h.Kode.Length > 0 ? $"Catatan {h.Kode}" : "Catatan",
            h.Catatan)).FirstOrDefault(p => p is not null) is { } panjang
            ? Task.FromResult<HasilGerak>(new HasilGerak.Ditolak(panjang.Pesan))
            : GerakkanAsync(pelaku, (perangkatDaerah, id, null), HalDikembalikan.Ringkas([.. rapi.SelectMany(d => d.Hal)]), "IsianDikembalikan",
                langkah, (p, g) => new PenggerakSop(kalender).KembalikanHal(p, langkah, rapi, g), batal);
    }

    /// <summary>Opens an ended procedure again, with a reason.</summary>
    public Task<HasilGerak> BukaKembaliAsync(
        Pelaku pelaku, string perangkatDaerah, string id, (int Langkah, IReadOnlyList<string> Unit) ke, string alasan,
            KalenderKerja kalender,
        CancellationToken batal = default) => GerakkanAsync(
            pelaku, (perangkatDaerah, id, null), alasan, "SopDibukaKembali", ke.Langkah,
            (p, g) => new PenggerakSop(kalender).BukaKembali(p, ke.Langkah, ke.Unit, g), batal);

    /// <summary>Does what the passing of time alone does: where latecomers are not waited for, the procedure goes on.</summary>
    /// <param name="b">The procedure, as it was read.</param>
    /// <param name="kalender">Working days of the pemda.</param>
    /// <param name="batal">Cancels.</param>
    /// <returns>Whether it went on.</returns>
    public async Task<bool> LanjutkanAsync(string pemda, PelaksanaanTersimpan b, KalenderKerja kalender, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(b);
        var penggerak = new PenggerakSop(kalender);
        return !ReferenceEquals(penggerak.Lewat(b.Pelaksanaan, Kini), b.Pelaksanaan) && await basisdata.TulisAsync(
            async s =>
            {
                await RantaiPeristiwa.KunciAsync(s, pemda);
                // of several processes that see the same the first does it
                if (await CariAsync(s, pemda, b.PerangkatDaerah, b.Id) is not { } kini
                    || penggerak.Lewat(kini.Pelaksanaan, Kini) is var p && ReferenceEquals(p, kini.Pelaksanaan))
                {
                    return false;
                }

                await TulisAsync(s, new Pelaku(pemda, "akuntabel", "Akuntabel", "waktu"), kini with { Pelaksanaan = p, Revisi = kini.Revisi + 1 },
                    new("SopDilanjutkan", null, new
                    {
                        Sebab = "waktu unit yang belum menyerahkan sudah habis",
                        Kini = string.Join("; ", p.Terbuka.Select(t => Sebutan(p, t.Langkah)).Distinct()),
                    }));
                return true;
            },
            batal);
    }

    /// <summary>What of the due times of running steps a changed calendar or zone moves; in the caller's transaction.</summary>
    internal async Task<IReadOnlyList<PergeseranTempo>> PergeseranAsync(SesiBasisdata s, string pemda, KalenderKerja kalender, ZonaWaktu? zonaBaru)
    {
        var (penggerak, zona) = (new PenggerakSop(kalender), zonaBaru ?? _zona.Kini);
        var saat = waktu.GetUtcNow().ToOffset(TimeSpan.FromHours((int)zona)).DateTime;
        return [.. (await BerjalanAsync(s, pemda)).Select(b => Jadi(b, zona))
            .Select(b => new PergeseranTempo(b, penggerak.HitungUlang(b.Pelaksanaan, saat), zona))
            .Where(g => !ReferenceEquals(g.Semula.Pelaksanaan, g.Menjadi))];
    }

    /// <summary>Moves them; in the caller's transaction.</summary>
    internal async Task GeserAsync(SesiBasisdata s, Pelaku pelaku, IReadOnlyList<PergeseranTempo> daftar)
    {
        foreach (var g in daftar)
        {
            await TulisAsync(s, pelaku, g.Semula with { Pelaksanaan = g.Menjadi, Revisi = g.Semula.Revisi + 1 }, new("TempoDihitungUlang",
                new { Tempo = Kata(g.Semula.Pelaksanaan) }, new { Tempo = Kata(g.Menjadi) }), g.Zona);
        }
    }

    private static Task<IReadOnlyList<BarisPelaksanaan>> BerjalanAsync(SesiBasisdata s, string pemda) => s.DaftarAsync<BarisPelaksanaan>(
        $"SELECT {Kolom} FROM pelaksanaan_sop WHERE pemda = @pemda AND berakhir = '' ORDER BY perangkat_daerah, id", new { pemda });

    private static string Kata(PelaksanaanSop p) => p.Terbuka.Min(t => t.Tempo) is { } t
        ? $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(t))} pukul {t:HH.mm}" : "";

    private Task<HasilGerak> GerakkanAsync(
        Pelaku pelaku, (string PerangkatDaerah, string Id, TugasDituju? Tugas) untuk, string catatan, string peristiwa, int ke,
        Func<PelaksanaanSop, GerakSop, Hasil<PelaksanaanSop>> gerak, CancellationToken batal, Func<SesiBasisdata, Task>? bersama = null) =>
        basisdata.TulisAsync<HasilGerak>(
        async s =>
        {
            ArgumentNullException.ThrowIfNull(pelaku);
            await RantaiPeristiwa.KunciAsync(s, pelaku.Pemda);
            var tugas = untuk.Tugas;
            var rapi = TeksIsian.Rapi(catatan);
            // several notes together may be longer than one
            if (peristiwa != "IsianDikembalikan" && TeksIsian.PalingPanjang("Catatan", "Catatan", rapi) is { } panjang)
            {
                return new HasilGerak.Ditolak(panjang.Pesan);
            }

            if (await CariAsync(s, pelaku.Pemda, untuk.PerangkatDaerah, untuk.Id) is not { } b)
            {
                return new HasilGerak.Ditolak("SOP ini tidak ada lagi. Buka lagi daftar alurnya.");
            }

            // somebody else may have moved it since the page was made
            if (tugas is not null && b.Pelaksanaan.Cari(tugas.Langkah, tugas.Unit)?.Putaran != tugas.Putaran)
            {
                return new HasilGerak.Ditolak(Lain(b.Pelaksanaan, tugas));
            }

            if (tugas?.Dibaca is { } baca && await s.SatuAsync<string>(
                "SELECT sidik FROM versi WHERE pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah AND dokumen = @Dokumen ORDER BY versi DESC LIMIT 1",
                new { pelaku.Pemda, untuk.PerangkatDaerah, baca.Dokumen }) != baca.Sidik)
            {
                return new HasilGerak.Ditolak("Isiannya berubah sejak Anda membacanya, jadi belum disetujui. Baca rekapitulasinya lagi, lalu putuskan.");
            }

            if (!gerak(b.Pelaksanaan, new GerakSop(Kini, pelaku.Nama, rapi) { Sekaligus = tugas?.Sekaligus == true }).Coba(out var p, out var salah))
            {
                return Tolak(salah);
            }

            await (bersama?.Invoke(s) ?? Task.CompletedTask);
            return await TulisAsync(
                    s, pelaku, b with { Pelaksanaan = p, Revisi = b.Revisi + 1 },
                    new(peristiwa, tugas is null ? null : new { Langkah = Sebutan(p, tugas.Langkah), tugas.Unit }, new
                    {
                        Langkah = ke > 0 ? Sebutan(p, ke) : null, Catatan = rapi,
                        Sekaligus = tugas?.Sekaligus == true ? "triwulan sebelumnya ikut terkunci" : null,
                        Kini = p.Berakhir is null ? string.Join("; ", p.Terbuka.Select(t => Sebutan(p, t.Langkah)).Distinct()) : "selesai",
                    }));
        },
        batal);

    private static string Lain(PelaksanaanSop p, TugasDituju tugas) => p.Terakhir(tugas.Langkah, tugas.Unit) is { Berakhir: { } saat } t
        ? $"Langkah ini sudah {(t.Keadaan == KeadaanTugas.Selesai ? "diselesaikan" : "tidak berlaku")} pada {TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat))} pukul {saat:HH.mm}"
            + $"{(t.Oleh.Length > 0 ? " oleh " + t.Oleh : "")}. Tidak ada yang diubah."
        : "Langkah ini sudah berubah sejak halaman dibuka. Tidak ada yang diubah; buka lagi halamannya.";

    private static string Sebutan(PelaksanaanSop p, int langkah) => $"{langkah}. {p.Langkah(langkah).Sebutan}";

    private static HasilGerak.Ditolak Tolak(IReadOnlyList<Kesalahan> salah) => new(string.Join(" ", salah.Select(k =>
        $"{Besar(k.Pesan)} {k.Saran}")));

    private static string Besar(string teks) => teks.Length > 0 ? char.ToUpperInvariant(teks[0]) + teks[1..] : teks;

    private async Task<HasilGerak> TulisAsync(SesiBasisdata s, Pelaku pelaku, PelaksanaanTersimpan b, (string Jenis, object? Lama,
        object Baru) peristiwa, ZonaWaktu? zonaBaru = null)
    {
        var (p, zona) = (b.Pelaksanaan, zonaBaru ?? _zona.Kini);
        await s.JalankanAsync(
            """
            INSERT INTO pelaksanaan_sop (pemda, perangkat_daerah, id, jenis, tahun, triwulan, judul, isi, terkunci, terkunci_oleh, tempo,
                mulai, berakhir, revisi)
            VALUES (@Pemda, @PerangkatDaerah, @Id, @Jenis, @Tahun, @Triwulan, @Judul, @Isi, @Terkunci, @TerkunciOleh, @Tempo, @Mulai,
                @Berakhir, @Revisi)
            ON CONFLICT (pemda, perangkat_daerah, id) DO UPDATE SET isi = excluded.isi, terkunci = excluded.terkunci,
                terkunci_oleh = excluded.terkunci_oleh, tempo = excluded.tempo,
                berakhir = excluded.berakhir, revisi = excluded.revisi
            """,
            new
            {
                pelaku.Pemda, b.PerangkatDaerah, b.Id, Jenis = b.Jenis.ToString(), Tahun = b.Periode.Mulai,
                    Triwulan = b.Periode.Triwulan ?? 0,
                p.Sop.Judul, Isi = SopTersimpan.Tulis(p, zona), Terkunci = SopTersimpan.Saat(p.Penetapan?.Berakhir, zona),
                TerkunciOleh = p.Penetapan?.Oleh ?? "",
                Tempo = SopTersimpan.Saat(p.Terbuka.Min(t => t.Tempo), zona), Mulai = SopTersimpan.Saat(p.DaftarTugas[0].Sejak, zona),
                Berakhir = SopTersimpan.Saat(p.Berakhir, zona), b.Revisi,
            });
        await rantai.CatatAsync(s, pelaku, Jejak.Tentang(peristiwa.Jenis, b.PerangkatDaerah, $"sop/{b.Id}", peristiwa.Lama,
            peristiwa.Baru));
        return new HasilGerak.Bergerak(b);
    }

    private async Task<PelaksanaanTersimpan?> CariAsync(SesiBasisdata s, string pemda, string perangkatDaerah, string id) =>
        await s.SatuAsync<BarisPelaksanaan>(
            $"SELECT {Kolom} FROM pelaksanaan_sop WHERE pemda = @pemda AND perangkat_daerah = @perangkatDaerah AND id = @id",
            new { pemda, perangkatDaerah, id }) is { } b ? Jadi(b) : null;

    private PelaksanaanTersimpan Jadi(BarisPelaksanaan b) => Jadi(b, _zona.Kini);

    private static PelaksanaanTersimpan Jadi(BarisPelaksanaan b, ZonaWaktu zona) => new(
        b.PerangkatDaerah, b.Id, Enum.Parse<JenisPelaksanaan>(b.Jenis), Periode.Tahun(b.Tahun, b.Triwulan == 0 ? null : b.Triwulan),
        SopTersimpan.Baca(b.Isi, zona), b.Revisi);

    private sealed class BarisPelaksanaan
    {
        public string PerangkatDaerah { get; init; } = "";

        public string Id { get; init; } = "";

        public string Jenis { get; init; } = "";

        public int Tahun { get; init; }

        public int Triwulan { get; init; }

        public string Isi { get; init; } = "";

        public int Revisi { get; init; }
    }
}
