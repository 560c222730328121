using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Evaluasi;
using Akuntabel.Dokumen.Pengawasan;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>The evaluation of an office: what its data alone tell, and once it runs who has it, what each party answers, and what came of it.</summary>
public partial class IndexModel(KonteksPd konteks, AlatEvaluasi alat, Pengakses pengakses, PencetakNaskah pencetak) : HalamanEvaluasi(konteks, alat)
{
    /// <summary>Parties in the order in which they answer.</summary>
    public static IReadOnlyList<PihakKertas> Pihak { get; } = [PihakKertas.Kantor, PihakKertas.Verifikator, PihakKertas.Apip];

    /// <summary>Whether the estimate is asked for although the evaluation was begun.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Perkiraan { get; set; }

    /// <summary>What is said when a step ends.</summary>
    [BindProperty]
    public IsianLangkahEvaluasi Isian { get; set; } = new();

    /// <summary>What the data alone come to; <c>null</c>: it is not asked for.</summary>
    public HasilEvaluasi? MenurutData { get; private set; }

    /// <summary>What raises the estimate most for least.</summary>
    public IReadOnlyList<PeluangPemenuhan> Peluang { get; private set; } = [];

    /// <summary>What each party's answers come to; absent: it said nothing.</summary>
    public IReadOnlyDictionary<PihakKertas, HasilEvaluasi> MenurutPihak { get; private set; } = new Dictionary<PihakKertas, HasilEvaluasi>();

    /// <summary>Outcomes that were issued, by year, the newest first.</summary>
    public IReadOnlyList<(int Tahun, HasilEvaluasiTerbit Hasil)> Riwayat { get; private set; } = [];

    /// <summary>Recommendations that came of it.</summary>
    public IReadOnlyList<RekomendasiTersimpan> Rekomendasi { get; private set; } = [];

    /// <summary>What is in the way of ending the step.</summary>
    public IReadOnlyList<string> Halangan { get; private set; } = [];

    /// <summary>The text that the user wrote of the office; empty: none, he may evaluate.</summary>
    public string Ditulis { get; private set; } = "";

    /// <summary>Whether the user assigns teams.</summary>
    public bool Menugaskan => Boleh(Hak.Atas<TugasModel>(nameof(TugasModel.OnPostAsync)));

    /// <summary>Whether the user compares offices and evaluators.</summary>
    public bool Mengkalibrasi => Boleh(Hak.Atas<KalibrasiModel>(nameof(KalibrasiModel.OnGetAsync)));

    /// <summary>Whether the user may open it again.</summary>
    public bool MembukaKembali => Keadaan is { Kertas.Keadaan: KeadaanKertas.Selesai, Peran: not (null or PeranTim.Anggota) };

    /// <summary>Whether the user gets the report: who evaluates before it is issued, everybody afterwards.</summary>
    public bool AdaLaporan => Keadaan is { Terbit: not null } or { Peran: not null, Langkah: >= LangkahEvaluasi.Mengevaluasi };

    /// <summary>The issued outcome of the year before; <c>null</c>: there is none.</summary>
    public HasilEvaluasiTerbit? Lalu => Riwayat.Where(r => r.Tahun == Tahun - 1).Select(r => r.Hasil).FirstOrDefault();

    /// <summary>Answers up to the party that wrote last.</summary>
    public PihakKertas Terakhir => MenurutPihak.Keys.DefaultIfEmpty(PihakKertas.Kantor).MaxBy(p => Pihak.ToList().IndexOf(p));

    /// <summary>Criteria on which parties differ, with what each says.</summary>
    public IEnumerable<(KriteriaEvaluasi Kriteria, string Kata)> Beda => Keadaan is not { } k ? []
        : Instrumen.SemuaKriteria.Select(x => (Kriteria: x, Daftar: Pihak.Select(p => (Pihak: p, Jawaban: k.Jawaban.GetValueOrDefault((x.Kode, p)))).Where(j => j.Jawaban is { Menjawab: true }).ToList()))
            .Select(x => (x.Kriteria, Kata: x.Daftar.Select(j => (Kata: $"{Sebut(j.Pihak)} {j.Jawaban?.Sebutan}", Isi: j.Jawaban?.Sebutan)).ToList(), Data: k.Usulan.GetValueOrDefault(x.Kriteria.Kode)))
            .Select(x => (x.Kriteria, Semua: x.Data is { Ketetapan: not KetetapanMesin.TidakDapatDinilai } u ? [(Kata: $"data {Sebut(u.Ketetapan)}", Isi: (string?)Sebut(u.Ketetapan)), .. x.Kata] : x.Kata))
            .Where(x => x.Semua.Select(j => j.Isi).Distinct().Count() > 1).Select(x => (x.Kriteria, string.Join(", ", x.Semua.Select(j => j.Kata))));

    /// <summary>Answers that contradict each other.</summary>
    public IReadOnlyList<PelanggaranLogis> Langgar => Keadaan is { Terbit: null } k && MenurutPihak.Count > 0 ? k.Langgar(Terakhir) : [];

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
            LangkahEvaluasi.Mengevaluasi => PeranTim.Ketua,
            LangkahEvaluasi.Menjamin => k.Pengawas(PeranTim.PengendaliTeknis, PeranTim.PenanggungJawab),
            LangkahEvaluasi.Menerbitkan => k.Pengawas(PeranTim.PenanggungJawab, PeranTim.PengendaliTeknis),
            _ => (PeranTim?)null,
        };
        return peran is { } r && k.Kertas.Tugas.Tim.FirstOrDefault(t => t.Peran == r) is { } a ? $"{a.Nama} ({SuratTugas.Sebutan(r).ToLowerInvariant()})"
            : nomor == LangkahEvaluasi.Verifikasi ? "Bappeda/Organisasi" : string.Join(" dan ", p.Sop.DaftarLangkah[nomor - 1].Pelaksana);
    }

    /// <summary>A moment by the clock of the pemda.</summary>
    public string Saat(DateTime saat) => $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat))} pukul {saat:HH.mm} {Waktu.Zona}";

    /// <summary>A stored day in words.</summary>
    public static string Hari(string hari) => DateOnly.TryParse(hari, out var d) ? TanggalIndonesia.Panjang(d) : "";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (Tahun == 0)
        {
            return await KenalAsync(batal) ? LocalRedirect(Alamat.Evaluasi.Satu(Pd, Konteks.Waktu(HttpContext).Tahun)) : NotFound();
        }

        return await BukaAsync(batal) ? await TampilAsync(batal) : NotFound();
    }

    /// <summary>The sheet as a workbook with living formulas.</summary>
    public async Task<IActionResult> OnGetLembarAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        var isi = Keadaan is { } k
            ? PenyusunLke.Susun(k, PerangkatDaerah.Nama, PihakKertas.Apip, k.Terbit is null ? [] : await Alat.Rekomendasi.DaftarAsync(Konteks.Pemda, Pd, k.Kertas.Id, batal))
            : PenyusunLke.Susun(Instrumen, await DataAsync(batal), PerangkatDaerah.Nama, Tahun);
        return PenulisLke.Tulis(isi).Coba(out var data, out var salah)
            ? File(data, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"lke-{Pd}-{Tahun}.xlsx") : Kabar(Pangkal, $"Lembar kerja tidak dapat dibuat: {salah[0].Pesan} {salah[0].Saran}", false);
    }

    /// <summary>The report of the evaluation as Word or PDF; before it is issued a draft without number.</summary>
    public async Task<IActionResult> OnGetLaporanAsync(string? bentuk, CancellationToken batal)
    {
        if (!await BukaAsync(batal) || !AdaLaporan || Keadaan is not { } k)
        {
            return NotFound();
        }

        await RiwayatAsync(batal);
        if (PenyusunLhe.Susun(k, pengakses.NamaPemda, PerangkatDaerah.Nama, Lalu, await Alat.Rekomendasi.DaftarAsync(Konteks.Pemda, Pd, batal: batal)) is not { } isi)
        {
            return Kabar(Pangkal, "Nilainya tidak dapat dihitung dengan instrumen ini, jadi laporannya tidak dapat disusun.", false);
        }

        var (naskah, nama) = (LaporanHasilEvaluasi.Susun(isi), $"laporan-hasil-evaluasi-{Pd}-{Tahun}");
        if (bentuk != "pdf")
        {
            return File(PencetakNaskah.Docx(naskah), PencetakNaskah.MimeDocx, nama + ".docx");
        }

        var (pdf, alasan) = await pencetak.PdfAsync(naskah, batal);
        return pdf is null ? Kabar(Pangkal, alasan, false) : File(pdf, "application/pdf", nama + ".pdf");
    }

    private async Task RiwayatAsync(CancellationToken batal) =>
        Riwayat = [.. (await Alat.Kertas.DaftarAsync(Konteks.Pemda, Pd, JenisKertas.Evaluasi, batal: batal)).Select(k => (k.Tahun, Hasil: KonteksEvaluasi.Hasil(k)))
            .Where(r => r.Hasil is not null && r.Tahun <= Tahun).Select(r => (r.Tahun, r.Hasil!))];

    private async Task<PageResult> TampilAsync(CancellationToken batal)
    {
        await RiwayatAsync(batal);
        if (Keadaan is null || Perkiraan)
        {
            Perkirakan(await DataAsync(batal));
        }

        if (Keadaan is { } k)
        {
            MenurutPihak = Pihak.Where(k.Menjawab).Select(p => (Pihak: p, Hasil: k.Hitung(p).Coba(out var h) ? h : null)).Where(p => p.Hasil is not null).ToDictionary(p => p.Pihak, p => p.Hasil!);
            MenurutData ??= k.Terbit is null && k.HitungData().Coba(out var data) ? data : null;
            Halangan = k.Menyelesaikan ? KonteksEvaluasi.Halangan(k) : [];
            Rekomendasi = k.Terbit is null ? [] : await Alat.Rekomendasi.DaftarAsync(Konteks.Pemda, Pd, k.Kertas.Id, batal);
        }
        else if (Menugaskan)
        {
            Ditulis = await Alat.Kertas.MenulisAsync(Konteks.Pemda, Pd, Tahun, pengakses.Id, batal) ?? "";
        }

        return Page();
    }

    private void Perkirakan(UsulanKantor data)
    {
        var kriteria = data.Daftar.ToDictionary(u => u.Kode, u => PengusulKriteria.Pemenuhan(u.Ketetapan), StringComparer.Ordinal);
        MenurutData = PenghitungEvaluasi.Hitung(Instrumen, kriteria, new Dictionary<string, string>()).Coba(out var h) ? h : null;
        Peluang = PeluangNaik.Susun(Instrumen, kriteria, new Dictionary<string, string>());
    }
}
