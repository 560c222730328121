namespace Akuntabel.Uji.Usulan;

/// <summary>Finds the plan that the tables of a document state: tujuan, sasaran, indikator with targets by year, budget and kinds of
/// belanja. Nothing is assumed that no cell says; what cells say differently stands side by side.</summary>
public static class PenemuRencana
{
    private const int BarisTerbanyak = 5_000;

    /// <summary>Reads it from a document. Whatever the document, it does not throw for it.</summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="hasil">What the check found in it; <c>null</c> when it was not checked.</param>
    public static UsulanRencana Dari(DokumenTerbaca dokumen, HasilUji? hasil = null)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        var (d, identitas) = (new PemahamanDokumen(dokumen), IdentitasLaporan.Dari(dokumen));
        var masa = PeriodeRenstra.Dari(d);
        var tabel = d.DaftarTabel.Select(t => TabelRencana.Dari(d, t, masa?.Mulai)).ToList();
        var (himpun, sumber) = (new HimpunanUsulan(), new PencatatSumber(hasil?.Temuan ?? []));
        var kolom = new PembacaKolomNilai(identitas.Tahun, identitas.Jenis, identitas.Masa);
        var kinerja = new PembacaIndikatorUsulan(himpun, sumber, d.Notasi, kolom);
        foreach (var t in tabel.Where(PembacaIndikatorUsulan.Memuat).OrderBy(t => PembacaIndikatorUsulan.Menyusun(t) ? 0 : 1))
        {
            kinerja.Baca(t);
        }

        himpun.SatukanSasaran();
        var anggaran = new PembacaAnggaranUsulan(himpun, sumber, d.Notasi, kolom);
        foreach (var t in tabel.Where(PembacaAnggaranUsulan.Memuat))
        {
            anggaran.Baca(t);
        }

        anggaran.Selesai();
        var naskah = new ButirNaskah(d);
        new PembacaVisi(himpun, sumber, naskah).Baca(tabel);
        new PembacaTugas(himpun, sumber, naskah).Baca();
        var pegawai = new PembacaPegawai(himpun, sumber, d.Notasi, identitas.Tahun);
        tabel.ForEach(pegawai.Baca);

        var (baris, terlewat) = Susun(himpun);
        return new UsulanRencana(PeraguUsulan.Tandai(baris, sumber.Semua), sumber.Semua)
        {
            Jenis = identitas.Jenis, Tahun = identitas.Tahun, Triwulan = identitas.Triwulan, Mulai = masa?.Mulai, Selesai = masa?.Selesai,
            BanyakTabel = tabel.Count, Terlewat = terlewat,
            PerangkatDaerah = PengenalKantor.Muka(identitas.Muka), SeluruhDaerah = PengenalKantor.SeluruhDaerah(identitas.Muka),
            DaftarJumlah = [.. anggaran.Jumlah, .. pegawai.Jumlah],
            DaftarTertinggal = anggaran.Tertinggal,
        };
    }

    // each thing behind what it belongs to
    private static (List<BarisUsulan> Baris, int Terlewat) Susun(HimpunanUsulan himpun)
    {
        var anak = himpun.Semua.Where(h => h.Induk is not null).ToLookup(h => h.Induk);
        var berarti = himpun.Semua.Where(h => Berarti(h, anak)).ToHashSet();
        var urut = himpun.Semua.Where(h => h.Induk is null).OrderBy(h => h.Jenis).SelectMany(h => Turunan(h, anak))
            .Where(berarti.Contains).ToList();
        var terlewat = Math.Max(0, urut.Count - BarisTerbanyak);
        urut.RemoveRange(urut.Count - terlewat, terlewat);
        var nomor = urut.Index().ToDictionary(x => x.Item, x => x.Index);
        return (urut.ConvertAll(h => new BarisUsulan(nomor[h], h.Jenis, h.Induk is { } i && nomor.TryGetValue(i, out var n) ? n : null,
            h.Isian()) { Ragu = string.Join(' ', h.Alasan), PerangkatDaerah = Kantor(h) }), terlewat);
    }

    private static string Kantor(HalUsulan h) => h.PerangkatDaerah.Length > 0 || h.Induk is not { } induk
        ? h.PerangkatDaerah : Kantor(induk);

    private static IEnumerable<HalUsulan> Turunan(HalUsulan hal, ILookup<HalUsulan?, HalUsulan> anak) =>
        anak[hal].SelectMany(a => Turunan(a, anak)).Prepend(hal);

    // a name alone is no plan: a sasaran needs an indikator or a way to reach it, a program an amount, or a reason why it has none
    private static bool Berarti(HalUsulan h, ILookup<HalUsulan?, HalUsulan> anak) => h.Jenis switch
    {
        JenisUsulan.Tujuan or JenisUsulan.Indikator or >= JenisUsulan.Visi => true,
        JenisUsulan.Sasaran => h.Induk is not null || anak[h].Any() || h.Tunggal(BidangUsulan.Strategi) is not null
            || h.Tunggal(BidangUsulan.ArahKebijakan) is not null,
        _ => h.Alasan.Count > 0 || h.Memuat(BidangUsulan.Pagu) || h.Memuat(BidangUsulan.RealisasiAnggaran)
            || anak[h].Any(a => Berarti(a, anak)),
    };
}
