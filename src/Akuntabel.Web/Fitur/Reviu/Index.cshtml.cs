using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Reviu;

/// <summary>The reviu of a report: what the data already say, and once it runs who has it, how each statement stands, and what is in the way.</summary>
public partial class IndexModel(KonteksPd konteks, AlatReviu alat, PenyampaiCatatan penyampai, PelaksanaanSopStore sop, CetakanApip cetakan) : HalamanKertasReviu(konteks, alat)
{
    /// <summary>Statements not judged yet.</summary>
    public const string SaringBelum = "belum";

    /// <summary>Statements with a note.</summary>
    public const string SaringCatatan = "catatan";

    /// <summary>Notes without an answer.</summary>
    public const string SaringTanggapan = "tanggapan";

    /// <summary>Which statements are shown; empty: all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Saring { get; set; }

    /// <summary>Where a step goes.</summary>
    [BindProperty]
    public IsianLangkah Isian { get; set; } = new();

    /// <summary>Digest of the report as it is now.</summary>
    public string Sidik { get; private set; } = "";

    /// <summary>What is in the way of ending the step.</summary>
    public IReadOnlyList<KekuranganReviu> Halangan { get; private set; } = [];

    /// <summary>The text that the user wrote of the office; empty: none, he may review.</summary>
    public string Ditulis { get; private set; } = "";

    /// <summary>Findings of the automatic check.</summary>
    public int BanyakTemuan => Bahan?.Bahan.Laporan?.Temuan.Count ?? 0;

    /// <summary>Whether there is a report to look at.</summary>
    public bool AdaLaporan => Bahan?.Bahan.Laporan is not null;

    /// <summary>Statements that the machine can tell of, and all.</summary>
    public (int Mesin, int Semua) Terbaca => (Usulan.Values.Count(u => u.Ketetapan != KetetapanMesin.TidakDapatDinilai), Usulan.Count);

    /// <summary>Proposals that can be taken at once.</summary>
    public IReadOnlyList<string> DapatDiterima => Keadaan is not { Menilai: true, Langkah: LangkahReviu.Mereviu } k ? []
        : [.. k.Lengkap.Where(j => j.Status == StatusPernyataan.Belum && k.Instrumen.Cari(j.Kode) is { Daya: DayaPeriksa.Mesin }
            && Usulan.GetValueOrDefault(j.Kode)?.Ketetapan == KetetapanMesin.Terpenuhi).Select(j => j.Kode)];

    /// <summary>Documents that the user may have now.</summary>
    public IReadOnlyList<DokumenApip> Dokumen => Keadaan is { } k && Boleh(Hak.Atas<IndexModel>(nameof(OnGetDokumenAsync))) ? CetakanApip.Tersedia(k) : [];

    /// <summary>One of them.</summary>
    public async Task<IActionResult> OnGetDokumenAsync(string? jenis, string? bentuk, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { } k || await cetakan.ReviuAsync(k, jenis ?? "", PerangkatDaerah.Nama, batal) is not { } naskah)
        {
            return NotFound();
        }

        var (isi, mime, akhiran, alasan) = await cetakan.CetakAsync(naskah, bentuk == "pdf", batal);
        return isi is null ? Kabar(Pangkal, alasan, false) : File(isi, mime, $"{naskah.Judul}.{akhiran}");
    }

    /// <summary>Whether the user assigns teams.</summary>
    public bool Menugaskan => Boleh(Hak.Atas<TugasModel>(nameof(TugasModel.OnPostAsync)));

    /// <summary>Whether the text is another than the one that was reviewed.</summary>
    public bool Berubah => Keadaan is { Kertas.Sidik.Length: > 0 } k && Sidik != k.Kertas.Sidik;

    /// <summary>Whether the user may stop it now.</summary>
    public bool Menghentikan => Keadaan is { Kertas.Keadaan: KeadaanKertas.Berjalan, Simpulan: SimpulanReviu.Dihentikan, Peran: not (null or PeranTim.Anggota) };

    /// <summary>Whether the user may open it again.</summary>
    public bool MembukaKembali => Keadaan is { Kertas.Keadaan: not KeadaanKertas.Berjalan, Peran: not (null or PeranTim.Anggota) };

    /// <summary>Statements that are shown, by part.</summary>
    public IEnumerable<IGrouping<AspekReviu, (PernyataanReviu Butir, JawabanReviu Jawaban)>> Kelompok => Keadaan is not { } k ? []
        : k.Instrumen.Butir.Zip(k.Lengkap).Where(x => Saring switch
        {
            SaringBelum => x.Second.Status == StatusPernyataan.Belum,
            SaringCatatan => x.Second.Bercatatan,
            SaringTanggapan => x.Second is { Bercatatan: true, Tanggapan.Length: 0 },
            _ => true,
        }).GroupBy(x => x.First.Aspek, x => (x.First, x.Second));

    /// <summary>A step as read.</summary>
    public string Langkah(int nomor) => Keadaan?.Jalan?.Pelaksanaan is { } p && nomor >= 1 && nomor <= p.Sop.DaftarLangkah.Count
        ? $"{nomor}. {p.Sop.DaftarLangkah[nomor - 1].Sebutan}" : "";

    /// <summary>Who has a step.</summary>
    public string Pemegang(int nomor)
    {
        if (Keadaan is not { Jalan.Pelaksanaan: { } p } k)
        {
            return "";
        }

        var peran = nomor switch
        {
            LangkahReviu.Mereviu or LangkahReviu.MemeriksaPerbaikan => PeranTim.Ketua,
            LangkahReviu.MemeriksaKertas => k.Pengawas(PeranTim.PengendaliTeknis, PeranTim.PenanggungJawab),
            LangkahReviu.Menerbitkan => k.Pengawas(PeranTim.PenanggungJawab, PeranTim.PengendaliTeknis),
            _ => (PeranTim?)null,
        };
        return peran is { } r && k.Kertas.Tugas.Tim.FirstOrDefault(t => t.Peran == r) is { } a ? $"{a.Nama} ({SuratTugas.Sebutan(r).ToLowerInvariant()})"
            : string.Join(" dan ", p.Sop.DaftarLangkah[nomor - 1].Pelaksana);
    }

    /// <summary>A moment by the clock of the pemda.</summary>
    public string Saat(DateTime saat) => $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat))} pukul {saat:HH.mm} {Waktu.Zona}";

    /// <summary>How a task stands.</summary>
    public (string Kata, Ragam Rupa) Sebut(TugasSop t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return t.Keadaan switch
        {
            KeadaanTugas.Selesai => (t.Terlambat(sop.Kini) ? "selesai, terlambat" : "selesai", Ragam.Sukses),
            KeadaanTugas.Dikembalikan => ("dikembalikan", Ragam.Peringatan),
            KeadaanTugas.Dilewati => ("dilewati", Ragam.Biasa),
            _ => t.Terlambat(sop.Kini) ? ("terlambat", Ragam.Bahaya) : t.Alasan.Length > 0 ? ("diperbaiki", Ragam.Peringatan) : ("berjalan", Ragam.Info),
        };
    }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (Tahun == 0)
        {
            return await KenalAsync(batal) ? LocalRedirect(Alamat.Reviu.Satu(Pd, Konteks.Waktu(HttpContext).Tahun)) : NotFound();
        }

        return await BukaAsync(batal) ? await TampilAsync(batal) : NotFound();
    }

    private async Task<PageResult> TampilAsync(CancellationToken batal)
    {
        // proposals are for who judges, and for who wants to know whether it is worth to begin
        if (Keadaan is null || Keadaan is { Kertas.Keadaan: KeadaanKertas.Berjalan, Langkah: LangkahReviu.Mereviu, Peran: not null })
        {
            await KumpulkanAsync(batal);
        }

        Sidik = await SidikAsync(batal);
        Halangan = Keadaan is { Menyelesaikan: true } k ? k.Halangan(Sidik) : [];
        if (Keadaan is null && Menugaskan)
        {
            Ditulis = await Alat.Kertas.MenulisAsync(Konteks.Pemda, Pd, Tahun, Konteks.Pelaku.Id, batal) ?? "";
        }

        return Page();
    }
}
