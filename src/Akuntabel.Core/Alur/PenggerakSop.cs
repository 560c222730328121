using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Alur;

/// <summary>Who ends a task, when, and what is said of it.</summary>
/// <param name="Saat">Moment, by the clock of the pemda's zone.</param>
/// <param name="Oleh">Name of the person, with the position in which it was done.</param>
/// <param name="Catatan">Note or reason; may be empty where no reason is needed.</param>
public sealed record GerakSop(DateTime Saat, string Oleh, string Catatan)
{
    /// <summary>Whether a yes to a quarter locks the quarters before as well.</summary>
    public bool Sekaligus { get; init; }
}

/// <summary>Moves a procedure: begins it, ends its tasks, gives back, opens again. Pure: it tells what the procedure becomes.</summary>
/// <param name="kalender">Working days and hours of the pemda.</param>
public sealed partial class PenggerakSop(KalenderKerja kalender)
{
    /// <summary>Begins a procedure; its first step is done by this where it only orders the others.</summary>
    /// <param name="sop">The procedure.</param>
    /// <param name="unit">Units that do the steps that each does for itself; empty: the office does them as one.</param>
    /// <param name="gerak">Who begins it.</param>
    public Hasil<PelaksanaanSop> Mulai(Sop sop, IReadOnlyList<string> unit, GerakSop gerak)
    {
        ArgumentNullException.ThrowIfNull(sop);
        ArgumentNullException.ThrowIfNull(gerak);
        return Hasil.Bila(PemeriksaSop.Halangan(sop), () =>
        {
            var p = Buka(new PelaksanaanSop(sop, unit, [], null), 1, [], gerak.Saat, "");
            return sop.DaftarLangkah[0].Jenis == JenisLangkah.Mulai && p.Cari(1, "") is { } t ? Akhiri(p, t, KeadaanTugas.Selesai,
                gerak) : p;
        });
    }

    /// <summary>Ends a task; with a step that decides this is the "yes".</summary>
    /// <param name="p">The procedure.</param>
    /// <param name="langkah">Number of the step.</param>
    /// <param name="unit">Its unit; empty for a step of the whole office.</param>
    /// <param name="gerak">Who ends it.</param>
    public Hasil<PelaksanaanSop> Selesaikan(PelaksanaanSop p, int langkah, string unit, GerakSop gerak)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(gerak);
        return p.Cari(langkah, unit) is { } t
            ? Hasil.Dari(Lewat(Akhiri(p, t, KeadaanTugas.Selesai, gerak), gerak.Saat))
            : Tolak(p, langkah, "sudah tidak menunggu siapa pun.", "Buka lagi halaman alurnya untuk melihat keadaannya sekarang.");
    }

    /// <summary>Gives the matter back to an earlier step, with a reason.</summary>
    /// <param name="p">The procedure.</param>
    /// <param name="dari">Number of the step that gives it back; it must be open.</param>
    /// <param name="ke">Number of the step it goes to.</param>
    /// <param name="unit">Units that get it, where that step is done by each for itself; else empty.</param>
    /// <param name="gerak">Who gives it back and why.</param>
    public Hasil<PelaksanaanSop> Kembalikan(PelaksanaanSop p, int dari, int ke, IReadOnlyList<string> unit, GerakSop gerak)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(gerak);
        if (p.Cari(dari, "") is not { } t)
        {
            return Tolak(p, dari, "sudah tidak menunggu siapa pun.", "Buka lagi halaman alurnya untuk melihat keadaannya sekarang.");
        }

        return ke >= dari || !DapatKembali(p, ke)
            ? Tolak(p, dari, "tidak dapat dikembalikan ke langkah itu.", "Pilih langkah sebelumnya yang dikerjakan orang.")
            : Mundur(p, ke, unit, gerak, q => Ganti(q, t, Akhir(t, KeadaanTugas.Dikembalikan, gerak)));
    }

    /// <summary>Opens a procedure again at a step, with a reason: one that ended, or whose figures the head has locked, whoever has something
    /// to do afterwards.</summary>
    /// <param name="p">The procedure.</param>
    /// <param name="ke">Number of the step.</param>
    /// <param name="unit">Units that get it, where that step is done by each for itself; else empty.</param>
    /// <param name="gerak">Who opens it and why.</param>
    public Hasil<PelaksanaanSop> BukaKembali(PelaksanaanSop p, int ke, IReadOnlyList<string> unit, GerakSop gerak)
    {
        ArgumentNullException.ThrowIfNull(p);
        ArgumentNullException.ThrowIfNull(gerak);
        var tertutup = p.Berakhir is not null || p.Terkunci;
        return !tertutup || !DapatKembali(p, ke)
            ? Tolak(p, ke, !tertutup ? "masih berjalan." : "tidak dapat dibuka kembali dari sana.",
                "Pilih langkah yang dikerjakan orang.")
            : Mundur(p, ke, unit, gerak, q => q with { Berakhir = null });
    }

    /// <summary>What the passing of time alone does: where latecomers are not waited for, the procedure goes on.</summary>
    /// <param name="p">The procedure.</param>
    /// <param name="saat">Moment, by the clock of the pemda's zone.</param>
    public PelaksanaanSop Lewat(PelaksanaanSop p, DateTime saat)
    {
        ArgumentNullException.ThrowIfNull(p);
        foreach (var t in p.Terbuka.Where(t => t.Unit.Length > 0 && t.Tempo < saat).ToList())
        {
            var (awal, akhir) = p.Rangkai(t.Langkah);
            var boleh = Enumerable.Range(awal, akhir - awal + 1).Any(n => p.Langkah(n).Gabung == AturanGabung.Lanjut);
            var sudah = p.DaftarUnit.Any(u => p.Terakhir(akhir, u) is { Keadaan: KeadaanTugas.Selesai });
            if (boleh && sudah && !p.Terbuka.Any(l => l.Langkah > akhir) && p.Terakhir(akhir + 1,
                "") is null or { Keadaan: KeadaanTugas.Dikembalikan })
            {
                return Berikut(p, akhir, saat);
            }
        }

        return p;
    }

    /// <summary>What a changed calendar does to what runs: due times are counted again. Nobody becomes late by that: what would be due
    /// before is due when the office closes next.</summary>
    /// <param name="p">The procedure.</param>
    /// <param name="saat">Moment of the change, by the clock of the pemda's zone.</param>
    public PelaksanaanSop HitungUlang(PelaksanaanSop p, DateTime saat)
    {
        ArgumentNullException.ThrowIfNull(p);
        foreach (var t in p.Terbuka.ToList())
        {
            if (t.Tempo is { } semula && p.Langkah(t.Langkah).Standar is { } w
                && Baru(semula, kalender.Sampai(t.Sejak, w), saat) is var baru && baru != semula)
            {
                p = Ganti(p, t, t with { Tempo = baru });
            }
        }

        return p;
    }

    private DateTime Baru(DateTime semula, DateTime hitungan, DateTime saat) => hitungan >= semula || semula <= saat ? hitungan
        : new[] { hitungan, new[] { kalender.Tutup(saat), semula }.Min() }.Max();

    private static bool DapatKembali(PelaksanaanSop p, int ke) => ke >= 1 && ke <= p.Sop.DaftarLangkah.Count && !p.Langkah(ke).Otomatis;

    private Hasil<PelaksanaanSop> Mundur(
        PelaksanaanSop p, int ke, IReadOnlyList<string> unit, GerakSop gerak, Func<PelaksanaanSop, PelaksanaanSop> dahulu)
    {
        if (string.IsNullOrWhiteSpace(gerak.Catatan))
        {
            return Tolak(p, ke, "hanya dapat didatangi kembali dengan alasan.", "Tulis apa yang harus diperbaiki.");
        }

        var perUnit = p.Langkah(ke).PerUnit && p.DaftarUnit.Count > 0;
        if (perUnit && (unit.Count == 0 || unit.Any(u => !p.DaftarUnit.Contains(u))))
        {
            return Tolak(p, ke, "dikerjakan masing-masing unit.", "Pilih unit yang harus memperbaiki.");
        }

        var q = dahulu(p);
        // what waits further on has lost what it waited for
        foreach (var t in q.Terbuka.Where(t => t.Langkah > ke && t.Unit.Length == 0).ToList())
        {
            q = Ganti(q, t, t with { Keadaan = KeadaanTugas.Dilewati, Berakhir = gerak.Saat });
        }

        return Hasil.Dari(Buka(q, ke, perUnit ? unit : [], gerak.Saat, gerak.Catatan));
    }

    private PelaksanaanSop Akhiri(PelaksanaanSop p, TugasSop t, KeadaanTugas keadaan, GerakSop gerak)
    {
        var q = Ganti(p, t, Akhir(t, keadaan, gerak));
        // what the head has agreed to is locked: who had not handed in cannot any more
        return Maju(p.Langkah(t.Langkah).Tindakan == TindakanLangkah.MenetapkanTriwulan ? Lewati(q, gerak.Saat) : q, t.Langkah, t.Unit,
            gerak.Saat);
    }

    private static PelaksanaanSop Lewati(PelaksanaanSop p, DateTime saat) => p with
    {
        DaftarTugas = [.. p.DaftarTugas.Select(t => t.Terbuka ? t with { Keadaan = KeadaanTugas.Dilewati, Berakhir = saat } : t)],
    };

    private PelaksanaanSop Maju(PelaksanaanSop p, int nomor, string unit, DateTime saat)
    {
        if (unit.Length == 0)
        {
            return Berikut(p, nomor, saat);
        }

        var (awal, akhir) = p.Rangkai(nomor);
        return nomor < akhir ? Buka(p, nomor + 1, [unit], saat, "")
            : p.Terbuka.Any(t => (t.Langkah >= awal && t.Langkah <= akhir) || t.Langkah > akhir) ? p
            : Berikut(p, akhir, saat);
    }

    private PelaksanaanSop Berikut(PelaksanaanSop p, int nomor, DateTime saat)
    {
        var l = p.Langkah(nomor);
        var ke = l.Setuju ?? nomor + 1;
        return l.Jenis == JenisLangkah.Selesai || ke > p.Sop.DaftarLangkah.Count
            ? Lewati(p, saat) with { Berakhir = saat }
            : Buka(p, ke, [], saat, "");
    }

    private PelaksanaanSop Buka(PelaksanaanSop p, int nomor, IReadOnlyList<string> unit, DateTime saat, string alasan)
    {
        var l = p.Langkah(nomor);
        var untuk = !l.PerUnit || p.DaftarUnit.Count == 0 ? [""] : unit.Count > 0 ? unit : p.DaftarUnit;
        foreach (var u in untuk.Where(u => p.Cari(nomor, u) is null))
        {
            var t = new TugasSop(nomor, u, (p.Terakhir(nomor, u)?.Putaran ?? 0) + 1, saat, l.Standar is { } w ? kalender.Sampai(saat, w)
                : null)
            {
                Alasan = alasan,
            };
            p = p with { DaftarTugas = [.. p.DaftarTugas, l.Otomatis ? t with { Keadaan = KeadaanTugas.Selesai, Berakhir = saat } : t] };
            p = l.Otomatis ? Maju(p, nomor, u, saat) : p;
        }

        return p;
    }

    private static TugasSop Akhir(TugasSop t, KeadaanTugas keadaan, GerakSop gerak) =>
        t with { Keadaan = keadaan, Berakhir = gerak.Saat, Oleh = gerak.Oleh, Catatan = gerak.Catatan, Sekaligus = gerak.Sekaligus };

    private static PelaksanaanSop Ganti(PelaksanaanSop p, TugasSop lama, TugasSop baru) =>
        p with { DaftarTugas = [.. p.DaftarTugas.Select(t => ReferenceEquals(t, lama) ? baru : t)] };

    private static Hasil<PelaksanaanSop> Tolak(PelaksanaanSop p, int nomor, string sebab, string saran)
    {
        var l = nomor >= 1 && nomor <= p.Sop.DaftarLangkah.Count ? p.Langkah(nomor) : null;
        return Hasil.Gagal<PelaksanaanSop>([new Kesalahan(
            l?.Asal ?? new Asal($"sop/{p.Sop.Kunci}.yaml", 0), $"langkah {nomor}{(l is null ? "" : $" ({l.Sebutan})")} {sebab}", saran)]);
    }
}
