using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>
/// Reads a budget out of the sheet that a budget system exported, as it is: finds the headings, tells what the columns hold, adds the
/// rows up for one office. The rows are streamed.
/// </summary>
internal static class PembacaLembarAnggaran
{
    private const int SkpdDisebut = 20;

    /// <summary>Whether a known layout is in it, or a plain recap.</summary>
    public static bool Dikenal(SumberLembar sumber) => Peta(sumber).Exists(p => p.Peta.Tata is not null || p.Peta.Rekap);

    /// <summary>Reads it; <c>null</c> when no sheet has headings of a budget.</summary>
    /// <param name="sumber">The sheets.</param>
    /// <param name="pilihan">For whom.</param>
    /// <param name="tahun">The year that is asked for.</param>
    /// <param name="triwulan">The quarter until whose end realisation counts; <c>null</c>: the year.</param>
    /// <exception cref="DokumenTakTerbacaException">It cannot be taken; says where, why, and what to do.</exception>
    /// <exception cref="PilihanLembarException">It needs a decision.</exception>
    public static HasilLembar? Baca(SumberLembar sumber, PilihanLembar pilihan, int tahun, int? triwulan)
    {
        var semua = Peta(sumber);
        if (Utama(semua) is not { } utama)
        {
            return null;
        }

        if (utama.Peta.Tata is { Ditolak: true } t)
        {
            throw new DokumenTakTerbacaException($"lembar \"{utama.Peta.Lembar}\" dikenali sebagai {t.Nama}. {t.Catatan}");
        }

        var ingatan = pilihan.Ingatan.GetValueOrDefault(utama.Peta.Sidik);
        if (utama.Peta.Tata is null && ingatan is not { Kolom.Count: > 0 } && !utama.Peta.Rekap
            && !(pilihan.TerimaUsulan && Jelas(utama.Peta)))
        {
            throw Tanya(utama, [], true, "kolomnya belum dikenal. Cocokkan dahulu kolomnya");
        }

        var dipakai = semua.Where(s => Sejenis(s.Peta, utama.Peta)).Select(s => (Peta: Atas(s.Peta, ingatan), s.Lembar)).ToList();
        if (dipakai.Exists(d => !d.Peta.Cukup))
        {
            throw new DokumenTakTerbacaException($"lembar \"{utama.Peta.Lembar}\" belum dapat dibaca: "
                + "pilih satu kolom kode sub kegiatan atau kode rekening, dan satu kolom pagu atau realisasi.");
        }

        var himpun = new PenghimpunLembar(tahun, triwulan);
        foreach (var (peta, lembar) in dipakai)
        {
            himpun.Baca(peta, lembar.Baca(), pilihan.Kemajuan, pilihan.Batal);
        }

        himpun.Temuan.PastikanTerbaca(tahun);
        var skpd = pilihan.Skpd.Length > 0 ? pilihan.Skpd : ingatan?.Skpd ?? "";
        var unit = PemilihUnit.Pilih(himpun.DaftarUnit, pilihan, skpd)
            ?? throw Tanya(utama with { Peta = dipakai[0].Peta }, PemilihUnit.Daftar(himpun.DaftarUnit), false,
                "tidak ada SKPD yang bernama atau berkode sama dengan perangkat daerah ini");
        return PenyusunHasil.Susun(himpun, unit,
            [.. semua.Where(s => !dipakai.Exists(d => d.Lembar == s.Lembar)).Select(s => s.Peta.Lembar)]);
    }

    private static List<(PetaLembar Peta, Lembaran Lembar)> Peta(SumberLembar sumber) =>
        [.. sumber.Daftar.Select(l => (Peta: PengenalLembar.Kenali(l), Lembar: l)).Where(x => x.Peta is not null)
            .Select(x => (x.Peta ?? throw new InvalidOperationException(), x.Lembar))];

    // a known layout before any other; then the sheet of which most columns are understood
    private static (PetaLembar Peta, Lembaran Lembar)? Utama(List<(PetaLembar Peta, Lembaran Lembar)> semua) => semua
        .Where(s => s.Peta.Tata is not null || s.Peta is { Cukup: true, Berkode: true })
        .OrderByDescending(s => s.Peta.Tata is { Ditolak: false }).ThenByDescending(s => s.Peta.Tata is not null)
        .ThenByDescending(s => s.Peta.Bidang.Count(b => b != BidangLembar.Abaikan)).Select(s => ((PetaLembar, Lembaran)?)s)
            .FirstOrDefault();

    private static bool Sejenis(PetaLembar a, PetaLembar b) => b.Tata is { } t ? a.Tata == t : a.Tata is null && a.Sidik == b.Sidik;

    private static PetaLembar Atas(PetaLembar peta, PilihanKolom? ingatan) =>
        ingatan is { Kolom.Count: > 0 } && peta.Tata is null ? peta with { Bidang = ingatan.Kolom } : peta;

    // code and amount are named: what a person would choose
    private static bool Jelas(PetaLembar p) => p.Cukup && (p.Ada(BidangLembar.KodeSub) || p.Ada(BidangLembar.KodeRekening));

    private static PilihanLembarException Tanya((PetaLembar Peta, Lembaran Lembar) s, IReadOnlyList<SkpdTerbaca> skpd, bool kolom,
        string sebab)
    {
        var contoh = s.Lembar.Baca().FirstOrDefault(b => b.Nomor > s.Peta.BarisKepala && b.Sel.Count(x => x.Teks.Length > 0) > 2);
        var lebar = Math.Max(s.Peta.Judul.Count, s.Peta.Bidang.Count);
        var usulan = Enumerable.Range(0, lebar)
            .Select(k => (Judul: s.Peta.Judul.ElementAtOrDefault(k) ?? "", Bidang: s.Peta.Bidang.ElementAtOrDefault(k), k))
            .Select(x => new KolomUsulan(
                SumberLembar.Huruf(x.k), x.Judul,
                x.Bidang == BidangLembar.Pribadi || contoh.Sel is null ? "" : SalinanLembar.Bersih(contoh[x.k]), x.Bidang));
        var sebut = string.Join("; ", skpd.Take(SkpdDisebut).Select(x => $"{x.Kode} {x.Nama}".Trim())) + (skpd.Count > SkpdDisebut ? "; …"
            : "");
        var daftar = skpd.Count == 0 ? "" : $" SKPD yang ada: {sebut}.";
        return new PilihanLembarException(
            new UsulanLembar(s.Peta.Lembar, s.Peta.Sidik, [.. usulan], skpd, kolom) { Salinan = SalinanLembar.Tulis(s.Lembar, s.Peta) },
            $"lembar \"{s.Peta.Lembar}\": {sebab}.{daftar}");
    }
}
