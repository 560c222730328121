using Akuntabel.Core.Evaluasi;
using Akuntabel.Dokumen.Evaluasi;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>What a workbook answers, beside what holds now: what is ticked is taken over.</summary>
public class ImporPeriksaModel(KonteksPd konteks, AlatEvaluasi alat, ImporEvaluasi tertunda) : HalamanEvaluasi(konteks, alat)
{
    /// <summary>Criteria that are taken over.</summary>
    [BindProperty]
    public List<string> Ambil { get; set; } = [];

    /// <summary>Key of the upload.</summary>
    public string Id => RouteData.Values["id"]?.ToString() ?? "";

    /// <summary>What the file is called.</summary>
    public string Berkas { get; private set; } = "";

    /// <summary>What was read.</summary>
    public HasilKke? Hasil { get; private set; }

    /// <summary>Answers beside those that hold.</summary>
    public IReadOnlyList<BarisImporLke> Daftar { get; private set; } = [];

    /// <summary>Answers to sub components of the workbook that another than the criteria give: a person chooses those himself.</summary>
    public IReadOnlyList<(string Kode, string Jawaban)> Sub => Hasil is { Baru: false } h ? [.. h.Isi.JawabanSub.Select(s => (s.Key, s.Value))] : [];

    /// <summary>Whether one is ticked at first: nothing stands there yet.</summary>
    public static bool Terpilih(BarisImporLke b) => b is { Kini.Menjawab: false };

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal) => await MuatAsync(batal) switch
    {
        null => NotFound(),
        false => Kabar(Alamat.Evaluasi.Impor(Pd, Tahun), "Unggahan itu sudah tidak ada; unggahan disimpan sehari. Unggah lagi lembar kerjanya.", false),
        _ => Page(),
    };

    /// <summary>Takes over what is ticked.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (await MuatAsync(batal) is not { } ada)
        {
            return NotFound();
        }

        if (!ada || Keadaan is not { Menulis: { } pihak } k)
        {
            return Kabar(Alamat.Evaluasi.Impor(Pd, Tahun), "Unggahan itu sudah tidak ada; unggahan disimpan sehari. Unggah lagi lembar kerjanya.", false);
        }

        var daftar = Daftar.Where(b => Ambil.Contains(b.Kriteria.Kode)).Select(b => (b.Kriteria.Kode, Jadi(k, pihak, b), k.Revisi(b.Kriteria.Kode, pihak))).ToList();
        if (daftar.Count == 0)
        {
            ModelState.AddModelError("", "Centang sedikitnya satu kriteria, atau kembali tanpa mengambil apa pun.");
            return Page();
        }

        switch (await Alat.Evaluasi.JawabAsync(k, daftar, [], batal))
        {
            case HasilUbah.Tersimpan:
                await tertunda.BuangAsync(Konteks.Pemda, Id, batal);
                return Kabar(Pangkal, $"{daftar.Count} jawaban diambil dari {Berkas}. Masing-masing masih dapat diubah.", true);
            case HasilUbah.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                return Page();
            case HasilUbah.Bentrok:
                ModelState.AddModelError("", "Jawabannya baru saja diubah orang lain. Periksa lagi perbandingannya di bawah, lalu ambil bila masih benar.");
                return Page();
            default:
                return NotFound();
        }
    }

    // what the workbook gives no reason for has this one; what it does not tell stays as it was
    private JawabanLke Jadi(KeadaanEvaluasi k, PihakKertas pihak, BarisImporLke b)
    {
        var milik = k.Jawaban.GetValueOrDefault((b.Kriteria.Kode, pihak)) ?? new JawabanLke(PemenuhanKriteria.BelumDiketahui);
        return milik with
        {
            Pemenuhan = b.Lembar.Pemenuhan, Huruf = b.Lembar.Huruf, Alasan = b.Lembar.Alasan.Length > 0 ? b.Lembar.Alasan : milik.Alasan.Length > 0 ? milik.Alasan : $"Menurut lembar kerja {Berkas}.",
            Bukti = b.Lembar.Bukti.Length > 0 ? b.Lembar.Bukti : milik.Bukti,
        };
    }

    // null: no such page; false: the upload is gone
    private async Task<bool?> MuatAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan is not { Menulis: { } pihak } k)
        {
            return null;
        }

        if (await tertunda.AmbilAsync(Konteks.Pemda, Id, Konteks.Pelaku.Id, Pd, Tahun, batal) is not { } u || !PembacaKke.Baca(u.Isi, [Instrumen]).Coba(out var hasil))
        {
            return false;
        }

        (Berkas, Hasil, Daftar) = (u.Nama, hasil, ImporEvaluasi.Banding(hasil, k, pihak));
        return true;
    }
}
