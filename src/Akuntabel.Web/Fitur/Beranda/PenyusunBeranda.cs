using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Pengujian;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>What front pages read of the store.</summary>
/// <param name="Dokumen">Documents.</param>
/// <param name="Fakta">Figures.</param>
/// <param name="Penyiapan">Set-up.</param>
/// <param name="Tenggat">The pemda's deadlines.</param>
/// <param name="Pengujian">Kept reports.</param>
/// <param name="Rekomendasi">Recommendations of APIP.</param>
public sealed record SumberBeranda(
    DokumenStore Dokumen, FaktaStore Fakta, PenyiapanStore Penyiapan, TenggatStore Tenggat, PengujianStore Pengujian, RekomendasiStore Rekomendasi);

/// <summary>Puts the front page of an office together for the user who asks.</summary>
public sealed class PenyusunBeranda(
    SumberBeranda sumber, KekuranganTahun kekurangan, PenjagaUnit penjaga, PenunjukAlur alur, PenunjukTulisan tulisan, KonteksPd konteks, Pengakses pengakses,
    TempoRegister tempoRegister,
    WaktuSetempat waktuSetempat)
{
    private static readonly IsiKekurangan TanpaDokumen = new([], [], new HashSet<string>(), 0);

    /// <summary>Puts it together.</summary>
    /// <param name="kantor">The office.</param>
    /// <param name="waktu">Year and quarter.</param>
    /// <param name="semuaKurang">Whether all that is missing is listed.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<BerandaKantor> SusunAsync(BarisPerangkatDaerah kantor, WaktuKerja waktu, bool semuaKurang, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(kantor);
        ArgumentNullException.ThrowIfNull(waktu);
        var hak = new HakKantor(konteks, kantor.Id);
        var semua = await sumber.Dokumen.DaftarAsync(konteks.Pemda, kantor.Id, batal);
        var lingkup = await LingkupAsync(kantor.Id, waktu.Tahun, semua, batal);
        var isi = semua.Count == 0 ? TanpaDokumen : await kekurangan.AmbilAsync(kantor.Id, waktu.Tahun, semua, konteks.HariIni);
        var siap = await PenyiapanAsync(hak, semua, lingkup, batal);
        var giliran = kantor.SopBerjalan == 0 ? [] : await alur.CariAsync(kantor.Id, waktu.Tahun, batal);
        var kurang = Berjalan(new PenyaringKurang(hak, lingkup, waktu.Tahun, konteks.HariIni).Saring(isi, semua), giliran, isi, kantor.Id, waktu.Tahun);
        var fakta = Milik(await sumber.Fakta.TahunAsync(konteks.Pemda, kantor.Id, waktu.Tahun, waktu.Diminta ? waktu.Triwulan : null, semua,
            batal), lingkup);
        var dasar = new BerandaKantor
        {
            Kantor = kantor, Waktu = waktu, HariIni = konteks.HariIni, Dokumen = semua, SemuaKurang = semuaKurang,
                Unit = lingkup?.Unit ?? "",
            Baru = semua.Count == 0 && hak.Memulai, Reviu = await ReviuAsync(hak, batal),
            Kurang = kurang,
            Giliran = [.. giliran.Where(g => !g.UntukLain).Select(Tugas)],
            Tugas = [.. giliran.Select(Tugas), .. Lintas(hak, siap?.Permintaan ?? 0), .. semua.Where(d => d.Status == VersiDokumen.Draf
                && (lingkup is null || hak.Mengajukan(d))).Select(d =>
                new PenunjukTugas(hak, d, waktuSetempat).Tunjuk()).OfType<TugasPd>()
                .OrderByDescending(t => t.Status == VersiDokumen.Dikembalikan)],
            Rekomendasi = kantor.RekomendasiTerbuka == 0 ? [] : await RekomendasiAsync(hak, batal),
            Tulisan = await TulisanAsync(hak, semua, waktu.Tahun, batal),
            Fakta = fakta, Terukur = isi.TriwulanTerisi, Berkomponen = isi.Berkomponen,
            Sebab = fakta is { Hasil.Kesalahan.Length: > 0 } tanpa ? await kekurangan.SebabAsync(
                tanpa, konteks.Pemda, isi, hak.Memulai, batal) : [],
            Perubahan = await PerluPerubahan.CariAsync(sumber.Dokumen, semua, waktu.Tahun, hak.MembukaPerubahan, batal),
            Ditulis = JenisDokumen.Semua.Where(j => hak.Menulis(j.Kode)).ToHashSet(),
            Penyiapan = siap is null ? [] : PenyiapanKantor.Susun(siap, semua, kurang, hak, waktu.Tahun),
        };
        return await LengkapiAsync(dasar, hak, isi.TriwulanTerisi, siap is { Perencana: 0 }, batal);
    }

    // the deadlines, the cycle with them, and what follows of all
    private async Task<BerandaKantor> LengkapiAsync(BerandaKantor b, HakKantor hak, int terisi, bool tanpaPerencana,
        CancellationToken batal)
    {
        var ketentuan = (await sumber.Tenggat.DaftarAsync(konteks.Pemda, batal)).Select(k => k.Ketentuan).ToList();
        var pencari = new PencariTempo(b, terisi);
        var tempo = pencari.Cari(ketentuan);
        var sepemda = pengakses.DaftarPeran.Any(p => p.PerangkatDaerah.Length == 0);
        var penuh = b with
        {
            Siklus = SiklusTahun.Susun(b.Dokumen, b.Kantor.Id, b.Waktu.Tahun, tempo, b.HariIni),
            Tempo = PencariTempo.Tampil(tempo, b, sepemda), TempoLain = pencari.TahunLain(ketentuan),
            Register = await tempoRegister.CariAsync(b.Kantor.Id, b.HariIni, batal),
        };
        return penuh with { Langkah = new PenentuLangkah(penuh, hak, tanpaPerencana).Tentukan() };
    }

    // of a quarter that is being collected the page of the quarter says what is missing, and nothing else does
    private static IReadOnlyList<HalKurangIsian> Berjalan(
        IReadOnlyList<HalKurangIsian> kurang, IReadOnlyList<GiliranAlur> giliran, IsiKekurangan isi, string pd, int tahun)
    {
        var mengisi = giliran.SelectMany(g => g.Mengisi).Where(m => m.Triwulan <= isi.Triwulan.Count).ToList();
        return mengisi.Count == 0 ? kurang
            :
            [
                .. kurang.Where(k => k.Jenis != JenisDokumen.Pengukuran.Kode || k.Bobot != BobotKurang.Menahan)
                    .Concat(mengisi.SelectMany(m => isi.Triwulan[m.Triwulan - 1].Value.Milik(m.Nama).Select(h => new HalKurangIsian(
                        JenisDokumen.Pengukuran.Kode, h.Sebutan, $"{Periode.Tahun(tahun, m.Triwulan)}{(m.Nama.Length > 0 ? $", {m.Nama}" : "")}",
                        $"{Alamat.Ukur.Triwulan(pd, tahun, m.Triwulan, m.Unit)}#{h.Tempat}", BobotKurang.Menahan)))
                        .DistinctBy(k => k.Teks + k.Uraian))
                    .OrderBy(k => k.Bobot),
            ];
    }

    private static TugasPd Tugas(GiliranAlur g) => new(g.Judul, g.Alamat, g.Keadaan, g.Petunjuk);

    private async Task<IReadOnlyList<TulisanMenunggu>> TulisanAsync(HakKantor hak, IReadOnlyList<VersiDokumen> semua, int tahun, CancellationToken batal)
    {
        var hasil = new List<TulisanMenunggu>();
        foreach (var d in semua.Where(d => hak.MengomentariLaporan && d.JenisDokumen == JenisDokumen.Laporan && d.Status == VersiDokumen.Draf && d.Mulai == tahun))
        {
            hasil.AddRange(await tulisan.CariAsync(d, semua, hak.MenulisLaporan, hak.MenilaiLaporan, batal));
        }

        return hasil;
    }

    // the office acts on what it has not handed in, APIP on what was handed in
    private async Task<IReadOnlyList<RekomendasiTersimpan>> RekomendasiAsync(HakKantor hak, CancellationToken batal) =>
        !hak.MenindaklanjutiRekomendasi && !hak.MemutusRekomendasi ? []
            : [.. (await sumber.Rekomendasi.DaftarAsync(konteks.Pemda, hak.Pd, batal: batal)).Where(r => r.Terbuka
                && (r.Keadaan == KeadaanRekomendasi.Diajukan ? hak.MemutusRekomendasi : hak.MenindaklanjutiRekomendasi))];

    // another office waits for an answer of the planner here
    private static IEnumerable<TugasPd> Lintas(HakKantor hak, long banyak) => hak.MenjawabPermintaan && banyak > 0
        ? [new TugasPd($"{banyak} permintaan perangkat daerah lain", Alamat.Pohon.Permintaan(hak.Pd), "menunggu jawaban",
            "Terima atau tolak dengan alasannya; mereka menunggu untuk pohon kinerjanya.")] : [];

    private async Task<LingkupUnit?> LingkupAsync(string pd, int tahun, IReadOnlyList<VersiDokumen> semua, CancellationToken batal) =>
        await penjaga.LingkupAsync(pd, JenisDokumen.Pengukuran.Kode, async () =>
            DokumenStore.Yang(semua, Periode.Tahun(tahun)).FirstOrDefault(d => d.JenisDokumen == JenisDokumen.Renstra) is { } renstra
                ? await sumber.Dokumen.IsiAsync(renstra, batal) : KumpulanBerkas.Kosong, batal);

    private async Task<BarisPenyiapan?> PenyiapanAsync(
        HakKantor hak, IReadOnlyList<VersiDokumen> semua, LingkupUnit? lingkup, CancellationToken batal) =>
        lingkup is null && (hak.Memulai || hak.MemberiPeran || semua.Count == 0)
            ? (await sumber.Penyiapan.DaftarAsync(konteks.Pemda, hak.Pd, batal))[0] : null;

    private async Task<IReadOnlyList<BarisRekap>> ReviuAsync(HakKantor hak, CancellationToken batal) => hak.MemutusTemuan
        ? [.. (await sumber.Pengujian.RekapAsync(konteks.Pemda, batal)).Where(r => r.PerangkatDaerah == hak.Pd && r.Belum > 0)] : [];

    // of a unit only what it answers for, and no budget: that is not divided
    private static FaktaInstansi? Milik(FaktaInstansi? f, LingkupUnit? lingkup) => f is null || lingkup is null ? f : f with
    {
        Hasil = f.Hasil with { Kinerja = [.. f.Hasil.Kinerja.Where(k => lingkup.Indikator?.Contains(k.Indikator) != false)],
            Anggaran = [] },
    };
}
