using Akuntabel.Core.Evaluasi;
using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Pengawasan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Evaluasi;

/// <summary>What is done with a sub component.</summary>
public partial class SubModel
{
    private const string PakaiData = "data";

    private const string Lanjut = "lanjut";

    /// <summary>Keeps what was typed, all of it or nothing; with what the data say taken over.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Keadaan is not { } k)
        {
            return NotFound();
        }

        // a form that was opened in time may come too late: it is told, and nothing typed is lost
        if (Menulis is not { } pihak)
        {
            await draf.SimpanAsync(Kunci, Request.Form, batal);
            return Kabar(Kunci, (await Alat.Evaluasi.JawabAsync(k, [], [], batal) as HasilUbah.Ditolak)?.Pesan ?? "", false);
        }

        // what is sent for criteria that are not of this page is left alone
        Isian.Kriteria = [.. Isian.Kriteria.Where(x => Butir.Kriteria.Any(y => y.Kode == x.Kode)).DistinctBy(x => x.Kode)];
        if (Aksi == PakaiData)
        {
            AmbilData(k, pihak);
        }

        var daftar = Isian.Kriteria.Where(x => x.Revisi > 0 || x.Berkata || !string.IsNullOrEmpty(x.Jawaban)).Select(x => (x.Kode, Jawaban: Jadi(k, pihak, x), x.Revisi)).ToList();
        var sub = Isian.Revisi > 0 || Isian.Berkata ? new[] { (Butir.Kode, Isian.Jadi(), Isian.Revisi) } : [];
        switch (await Alat.Evaluasi.JawabAsync(k, daftar, sub, batal))
        {
            case HasilUbah.Tersimpan:
                await draf.BuangAsync(Kunci, batal);
                return Kabar(Aksi == Lanjut && Sesudah.Length > 0 ? Alamat.Evaluasi.Sub(Pd, Tahun, Sesudah) : Kunci, $"{Butir.Kode} tersimpan.", true);
            case HasilUbah.Ditolak d:
                ModelState.AddModelError(Bidang(d.Bidang), d.Pesan);
                return await KetikAsync(batal);
            case HasilUbah.Bentrok:
                Bandingkan(k, pihak);
                return await KetikAsync(batal);
            default:
                return NotFound();
        }
    }

    /// <summary>Attaches evidence to a criterion.</summary>
    public async Task<IActionResult> OnPostLampirkanAsync(string? kriteria, string? keterangan, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Keadaan is not { } k || Menulis is null || Butir.Kriteria.All(x => x.Kode != kriteria))
        {
            return NotFound();
        }

        if (Berkas is null || Berkas.Length > LampiranStore.UkuranTerbesar)
        {
            return Kabar(Kunci, Berkas is null ? "Pilih berkas buktinya dahulu." : "Berkas lebih dari 25 MB. Kecilkan, atau bagi menjadi beberapa.", false);
        }

        var data = new byte[Berkas.Length];
        await using (var aliran = Berkas.OpenReadStream())
        {
            await aliran.ReadExactlyAsync(data, batal);
        }

        var baru = new LampiranBaru(Berkas.FileName, data) { Dokumen = KertasKerjaStore.TempatLampiran(k.Kertas.Id, kriteria ?? ""), Keterangan = keterangan ?? "" };
        return await Alat.Lampiran.TambahAsync(Konteks.Pelaku, Pd, baru, batal) switch
        {
            HasilLampiran.Tersimpan t => Kabar($"{Kunci}#k-{kriteria}", $"{t.Lampiran.Nama} terlampir pada {kriteria}.", true),
            HasilLampiran.Ditolak d => Kabar(Kunci, d.Pesan, false),
            _ => NotFound(),
        };
    }

    /// <summary>Takes a file of one's own out of view.</summary>
    public async Task<IActionResult> OnPostHapusBuktiAsync(string? lampiran, string? alasan, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Bukti.SelectMany(b => b).FirstOrDefault(b => b.Id == lampiran) is not { } l || !Menghapus(l))
        {
            return NotFound();
        }

        var hasil = await Alat.Lampiran.HapusAsync(Konteks.Pelaku, Pd, l.Id, alasan ?? "", batal);
        return Kabar(Kunci, hasil.Pesan, hasil.Berhasil);
    }

    /// <summary>A file of the evidence, never to be opened here.</summary>
    public async Task<IActionResult> OnGetBuktiAsync(string? lampiran, CancellationToken batal) =>
        await BukaAsync(batal) && Keadaan is { } k && await Alat.Lampiran.CariAsync(Konteks.Pemda, Pd, lampiran ?? "", batal) is { } l
            && l.Dokumen.StartsWith(KertasKerjaStore.TempatLampiran(k.Kertas.Id) + "/", StringComparison.Ordinal)
            ? File(await Alat.Lampiran.BacaAsync(l, batal), "application/octet-stream", l.Nama) : NotFound();

    // words without an answer belong to the answer that holds
    private JawabanLke Jadi(KeadaanEvaluasi k, PihakKertas pihak, IsianKriteria x)
    {
        var jawaban = x.Jadi(Butir.Kriteria.First(y => y.Kode == x.Kode), pihak);
        var sebelum = k.Sebelum(x.Kode, pihak);
        return jawaban.Menjawab || !x.Berkata ? jawaban : jawaban with { Pemenuhan = sebelum.Pemenuhan, Huruf = sebelum.Huruf };
    }

    // what the data say becomes the answer; where another stood before, their reasons are the reason
    private void AmbilData(KeadaanEvaluasi k, PihakKertas pihak)
    {
        foreach (var x in Isian.Kriteria)
        {
            var kriteria = Butir.Kriteria.First(y => y.Kode == x.Kode);
            if (Usul(x.Kode) is not { Ketetapan: not KetetapanMesin.TidakDapatDinilai } u || kriteria.JenisJawaban.Count > 0)
            {
                continue;
            }

            x.Jawaban = PengusulKriteria.Pemenuhan(u.Ketetapan).ToString();
            var sebelum = k.Sebelum(x.Kode, pihak);
            x.Alasan = !string.IsNullOrWhiteSpace(x.Alasan) || sebelum.Pemenuhan == PengusulKriteria.Pemenuhan(u.Ketetapan) ? x.Alasan
                : "Menurut data: " + string.Join(' ', u.Alasan.Select(a => a.Uraian));
        }

        ModelState.Clear();
    }

    // the store names a field by what it is about, the form by its place
    private string Bidang(string bidang)
    {
        var (nama, kode) = bidang.Split('-', 2) is [var n, var k] ? (n, k) : ("", "");
        var ke = Isian.Kriteria.FindIndex(x => x.Kode == kode);
        return ke >= 0 ? $"Isian.Kriteria[{ke}].{nama}" : kode == Butir.Kode ? $"Isian.{nama}" : "";
    }

    private void Bandingkan(KeadaanEvaluasi k, PihakKertas pihak)
    {
        var kini = IsianSub.Dari(k, Butir, pihak);
        var beda = new List<(string Sebutan, string? Tersimpan, string? Isian)>();
        foreach (var (x, lain) in Isian.Kriteria.Select(x => (x, kini.Kriteria.First(y => y.Kode == x.Kode))).Where(x => x.x.Revisi != x.Item2.Revisi))
        {
            beda.AddRange(new[]
            {
                ($"{x.Kode} jawaban", Sebut(x.Kode, lain), Sebut(x.Kode, x)), ($"{x.Kode} alasan", lain.Alasan, x.Alasan), ($"{x.Kode} bukti", lain.Bukti, x.Bukti),
                ($"{x.Kode} kondisi", lain.Kondisi, x.Kondisi), ($"{x.Kode} akibat", lain.Akibat, x.Akibat), ($"{x.Kode} rekomendasi", lain.Rekomendasi, x.Rekomendasi),
            }.Where(b => !string.IsNullOrEmpty(b.Item2) || !string.IsNullOrEmpty(b.Item3)));
            x.Revisi = lain.Revisi;
        }

        if (Isian.Revisi != kini.Revisi)
        {
            beda.AddRange([($"{Butir.Kode} jawaban", kini.Jawaban, Isian.Jawaban), ($"{Butir.Kode} pertimbangan", kini.Alasan, Isian.Alasan), ($"{Butir.Kode} catatan", kini.Catatan, Isian.Catatan)]);
            Isian.Revisi = kini.Revisi;
        }

        // who saves once more after he saw both means it
        ModelState.Clear();
        Beda = beda;
    }

    private string Sebut(string kode, IsianKriteria x) => x.Jadi(Butir.Kriteria.First(y => y.Kode == kode), PihakKertas.Apip).Sebutan;

    private async Task<PageResult> KetikAsync(CancellationToken batal)
    {
        Belum = true;
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        return Page();
    }
}
