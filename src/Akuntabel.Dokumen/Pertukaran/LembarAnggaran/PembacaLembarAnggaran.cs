using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pembacaan;

namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>
/// Reads a budget out of the sheet that a budget system exported, as it is: finds the headings, tells what the columns hold, adds the
/// rows up for one office. The rows are streamed.
/// </summary>
internal static class PembacaLembarAnggaran
{
    private const int SkpdDisebut = 20;
    private const int SubDisebut = 200;

    /// <summary>Whether a known layout is in it, or a plain recap.</summary>
    public static bool Dikenal(SumberLembar sumber) => Peta(sumber).Exists(p => p.Peta.Tata is not null || p.Peta.Rekap);

    /// <summary>Reads it; <c>null</c> when no sheet has headings of a budget.</summary>
    /// <param name="sumber">The sheets.</param>
    /// <param name="pilihan">For whom.</param>
    /// <param name="tahun">The year that is asked for.</param>
    /// <param name="triwulan">The quarter until whose end realisation counts; <c>null</c>: the year.</param>
    /// <param name="dasar">The office's present files.</param>
    /// <exception cref="DokumenTakTerbacaException">It cannot be taken; says where, why, and what to do.</exception>
    /// <exception cref="PilihanLembarException">It needs a decision.</exception>
    public static HasilLembar? Baca(SumberLembar sumber, PilihanLembar pilihan, int tahun, int? triwulan, KumpulanBerkas dasar)
    {
        var simpanan = new SimpananAnggaran(dasar);
        var semua = Peta(sumber);
        if (Utama(semua, simpanan) is not { } utama)
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
            throw Tanya([.. semua.Where(s => Sejenis(s.Peta, utama.Peta))], new UsulanLembar("", "", [], [], true),
                "kolomnya belum dikenal. Cocokkan dahulu kolomnya");
        }

        var dipakai = SatuPagu([.. semua.Where(s => Sejenis(s.Peta, utama.Peta)).Select(s => (Atas(s.Peta, ingatan), s.Lembar))]);
        if (dipakai.Exists(d => !d.Peta.Cukup))
        {
            throw new DokumenTakTerbacaException($"lembar \"{utama.Peta.Lembar}\" belum dapat dibaca: "
                + "pilih satu kolom kode sub kegiatan atau kode rekening, dan satu kolom pagu atau realisasi.");
        }

        var himpun = new PenghimpunLembar(tahun, triwulan, simpanan);
        foreach (var (peta, lembar) in dipakai)
        {
            himpun.Baca(peta, lembar.Baca(), pilihan.Kemajuan, pilihan.Batal);
        }

        himpun.Temuan.PastikanTerbaca(tahun);
        var skpd = pilihan.Skpd.Length > 0 ? pilihan.Skpd : ingatan?.Skpd ?? "";
        var kosong = new UsulanLembar("", "", [], [], false);
        if (PemilihUnit.Pilih(himpun.DaftarUnit, pilihan, skpd) is not { } unit)
        {
            throw Tanya(dipakai, kosong with { Skpd = PemilihUnit.Daftar(himpun.DaftarUnit) },
                "tidak ada SKPD yang bernama atau berkode sama dengan perangkat daerah ini");
        }

        return Susun(himpun, unit, simpanan, (pilihan, ingatan, triwulan), (u, sebab) => Tanya(dipakai, u, sebab),
            [.. semua.Where(s => !dipakai.Exists(d => d.Lembar == s.Lembar)).Select(s => s.Peta.Lembar)]);
    }

    private static HasilLembar Susun(PenghimpunLembar himpun, IReadOnlyList<UnitTerbaca> unit, SimpananAnggaran simpanan,
        (PilihanLembar Pilihan, PilihanKolom? Ingatan, int? Triwulan) p, Func<UsulanLembar, string, PilihanLembarException> tanya,
        IReadOnlyList<string> lembarLain)
    {
        var kosong = new UsulanLembar("", "", [], [], false);
        var rinci = PenyusunHasil.Rincian(unit);
        PenentuMasa Masa(BidangLembar bidang, List<string> sebab)
        {
            var satu = PenentuMasa.Buat(bidang, himpun.DaftarUkuran, rinci, p.Pilihan.SejakJanuari ?? p.Ingatan?.SejakJanuari, out var kata);
            sebab.AddRange(kata is null ? [] : [kata]);
            return satu ?? throw tanya(kosong with { TanyaMasa = true }, kata ?? "");
        }

        var cara = new List<string>();
        var masa = (Masa(BidangLembar.Realisasi, cara), Masa(BidangLembar.Bulan, cara));
        var padan = new PemadanSub(simpanan, p.Ingatan?.Sub ?? new Dictionary<string, string>());
        var hasil = new PenyusunHasil(himpun, unit, simpanan, masa, padan, p.Triwulan).Susun(lembarLain, cara);
        if (padan.TakDikenal.Count > SubDisebut)
        {
            throw new DokumenTakTerbacaException($"{padan.TakDikenal.Count} sub kegiatan dalam lembar ini tidak ada dalam Anggaran, misalnya "
                + $"{padan.TakDikenal[0].Sebutan} ({padan.TakDikenal[0].Tempat}). Unggah dahulu anggarannya (DPA), atau periksa tahun dan "
                + "perangkat daerah lembarnya.");
        }

        return padan.TakDikenal.Count == 0 ? hasil : throw tanya(kosong with { Sub = padan.TakDikenal, Tersimpan = [.. simpanan.Daftar] },
            $"{padan.TakDikenal.Count} sub kegiatan tidak ada dalam Anggaran ({string.Join("; ", padan.TakDikenal.Take(SkpdDisebut)
                .Select(t => $"{t.Tempat} {t.Sebutan}"))}). Pilih barisnya dalam Anggaran, atau lewati");
    }

    // sheets of several quarters each repeat the budget: that of the latest holds
    private static List<(PetaLembar Peta, Lembaran Lembar)> SatuPagu(List<(PetaLembar Peta, Lembaran Lembar)> semua)
    {
        var masa = semua.Select(s => s.Peta.MasaLembar).OfType<MasaAngka>().Select(m => m.Sampai).Distinct().ToList();
        return masa.Count < 2 ? semua : [.. semua.Select(s => s.Peta.MasaLembar?.Sampai == masa.Max() ? s : (s.Peta with
        {
            Bidang = [.. s.Peta.Bidang.Select(b => b == BidangLembar.Pagu ? BidangLembar.Abaikan : b)],
        }, s.Lembar))];
    }

    private static List<(PetaLembar Peta, Lembaran Lembar)> Peta(SumberLembar sumber) =>
        [.. sumber.Daftar.Select(l => (Peta: PengenalLembar.Kenali(l), Lembar: l)).Where(x => x.Peta is not null)
            .Select(x => (x.Peta ?? throw new InvalidOperationException(), x.Lembar))];

    // a known layout before any other; then the sheet of which most columns are understood
    private static (PetaLembar Peta, Lembaran Lembar)? Utama(List<(PetaLembar Peta, Lembaran Lembar)> semua, SimpananAnggaran simpanan) => semua
        .Where(s => s.Peta.Tata is not null || s.Peta is { Cukup: true, Berkode: true } || (s.Peta.Cukup && Bernama(s, simpanan))
            || (s.Peta.Berkode && s.Peta.Judul.Any(j => MasaAngka.Baca(j) is not null)))
        .OrderByDescending(s => s.Peta.Tata is { Ditolak: false }).ThenByDescending(s => s.Peta.Tata is not null)
        .ThenByDescending(s => s.Peta.Bidang.Count(b => b != BidangLembar.Abaikan)).Select(s => ((PetaLembar, Lembaran)?)s)
            .FirstOrDefault();

    // rows that the office knows by their names
    private static bool Bernama((PetaLembar Peta, Lembaran Lembar) s, SimpananAnggaran simpanan) => simpanan.Daftar.Count > 0
        && s.Lembar.Baca().Take(PengenalLembar.BarisAwal).Any(b => Enumerable.Range(0, b.Sel.Length).Any(k => simpanan.KodeBernama(b[k]) is not null));

    private static bool Sejenis(PetaLembar a, PetaLembar b) => b.Tata is { } t ? a.Tata == t : a.Tata is null && a.Sidik == b.Sidik;

    private static PetaLembar Atas(PetaLembar peta, PilihanKolom? ingatan) =>
        ingatan is { Kolom.Count: > 0 } && peta.Tata is null ? peta with { Bidang = ingatan.Kolom } : peta;

    // code and amount are named: what a person would choose
    private static bool Jelas(PetaLembar p) => p.Cukup && (p.Ada(BidangLembar.KodeSub) || p.Ada(BidangLembar.KodeRekening));

    private static PilihanLembarException Tanya(List<(PetaLembar Peta, Lembaran Lembar)> semua, UsulanLembar usulan, string sebab)
    {
        var s = semua[0];
        var contoh = s.Lembar.Baca().FirstOrDefault(b => b.Nomor > s.Peta.BarisKepala && b.Sel.Count(x => x.Teks.Length > 0) > 2);
        var lebar = Math.Max(s.Peta.Judul.Count, s.Peta.Bidang.Count);
        var kolom = Enumerable.Range(0, lebar)
            .Select(k => (Judul: s.Peta.Judul.ElementAtOrDefault(k) ?? "", Bidang: s.Peta.Bidang.ElementAtOrDefault(k), k))
            .Select(x => new KolomUsulan(
                SumberLembar.Huruf(x.k), x.Judul,
                x.Bidang == BidangLembar.Pribadi || contoh.Sel is null ? "" : SalinanLembar.Bersih(contoh[x.k]), x.Bidang));
        var skpd = usulan.Skpd;
        var sebut = string.Join("; ", skpd.Take(SkpdDisebut).Select(x => $"{x.Kode} {x.Nama}".Trim())) + (skpd.Count > SkpdDisebut ? "; …"
            : "");
        var daftar = skpd.Count == 0 ? "" : $" SKPD yang ada: {sebut}.";
        return new PilihanLembarException(
            usulan with { Lembar = s.Peta.Lembar, Sidik = s.Peta.Sidik, Kolom = [.. kolom], Salinan = SalinanLembar.Tulis(semua) },
            $"lembar \"{s.Peta.Lembar}\": {sebab}.{daftar}");
    }
}
