using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Of all that is missing, what one user may fill in.</summary>
/// <param name="hak">What the user may do.</param>
/// <param name="lingkup">What a sub bidang is limited to; <c>null</c>: nobody is.</param>
/// <param name="tahun">The year.</param>
/// <param name="hari">Today.</param>
internal sealed class PenyaringKurang(HakKantor hak, LingkupUnit? lingkup, int tahun, DateOnly hari)
{
    /// <summary>The list, what holds up most first, each kind of document together.</summary>
    public IReadOnlyList<HalKurangIsian> Saring(IsiKekurangan isi, IReadOnlyList<VersiDokumen> semua)
    {
        // the report says best what it lacks; without one, and of one's own rows, the forms do
        var sumber = lingkup is null && isi.Laporan.Count > 0
            ? isi.Laporan.Concat(isi.Isian.Where(k => k.Bobot == BobotKurang.PerluDilihat)) : isi.Isian;
        // what waits for the head is not asked for: saving it would take it back from him
        var menunggu = DokumenStore.Yang(semua, Periode.Tahun(tahun)).Where(d => d.Menunggu).Select(d => d.Jenis).ToHashSet();
        return [.. KelompokKurang.Satukan(Tunggal(sumber.Where(k => hak.Menulis(k.Jenis) && !menunggu.Contains(k.Jenis) && Sendiri(k))))
            .Concat(semua.Count == 0 ? [] : BelumDimulai(semua)).OrderBy(k => k.Bobot)];
    }

    /// <summary>Each gap once: what a finding says of a field that is empty, the empty field says already.</summary>
    internal static IEnumerable<HalKurangIsian> Tunggal(IEnumerable<HalKurangIsian> daftar)
    {
        var semua = daftar.DistinctBy(k => (k.Jenis, k.Teks, k.Alamat)).ToList();
        var kosong = semua.Where(k => k.Bobot == BobotKurang.Menahan && k.Alamat.Contains('#')).Select(k => k.Alamat).ToHashSet();
        return semua.Where(k => k.Bobot != BobotKurang.PerluDilihat || !kosong.Contains(k.Alamat));
    }

    // of the plan what the unit owns; of the measurement all, as long as nobody has divided it
    private bool Sendiri(HalKurangIsian k) => lingkup is null || (TabelKewenangan.RencanaUnit.Contains(k.Jenis)
        ? lingkup.Memiliki(k.Pemilik) || (k.Indikator.Length > 0 && lingkup.Indikator?.Contains(k.Indikator) == true) : Diukur(k));

    private bool Diukur(HalKurangIsian k) => lingkup?.Indikator is not { } milik
        || (k.Indikator.Length > 0 && milik.Contains(k.Indikator)) || (k.Sasaran.Length > 0 && lingkup.Sasaran.Contains(k.Sasaran));

    // the report of a year is begun when the year is over
    private IEnumerable<HalKurangIsian> BelumDimulai(IReadOnlyList<VersiDokumen> semua) =>
        KelengkapanPeriode.Untuk(semua, Periode.Tahun(tahun)).Kurang
            .Where(b => hak.Membuat(b.Jenis.Kode) && (b.Jenis != JenisDokumen.Laporan || tahun < hari.Year))
            .Select(b => new HalKurangIsian(b.Jenis.Kode, $"{b.Jenis.Nama} {tahun} belum dimulai",
                b.Sumber is { } s ? $"Dapat disalin dari {s.Periode}." : "Mulai dari formulir kosong atau Excel.",
                TahapSiklus.Untuk(b.Jenis) is { } t ? Alamat.Siklus.Tahap(hak.Pd, t.Kunci, tahun) : Alamat.Laporan.Daftar(hak.Pd),
                BobotKurang.Menahan) { Mulai = true });
}
