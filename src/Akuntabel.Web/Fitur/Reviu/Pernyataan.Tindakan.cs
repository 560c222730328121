using Akuntabel.Core.Reviu;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Reviu;

/// <summary>What is done with a statement.</summary>
public partial class PernyataanModel
{
    private const string PakaiUsulan = "usulan";

    private const string Lanjut = "lanjut";

    /// <summary>Keeps what the team typed; with a finding or the proposal taken over.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Keadaan is not { } k || !Menilai)
        {
            return NotFound();
        }

        if (Aksi == PakaiUsulan && Usul is { } u)
        {
            return await PakaiAsync(u, batal);
        }

        if (!string.IsNullOrEmpty(Ambil))
        {
            AmbilTemuan(Ambil);
        }

        if (!ModelState.IsValid)
        {
            return await KetikAsync(batal);
        }

        var jawaban = Isian.Jadi(Jawaban with { Kode = Kode }, Memutus);
        switch (await Alat.Reviu.NilaiAsync(k, [(jawaban, Revisi)], batal))
        {
            case HasilUbah.Tersimpan:
                await draf.BuangAsync(Kunci, batal);
                return Kabar(Aksi == Lanjut && Sesudah.Length > 0 ? Alamat.Reviu.Pernyataan(Pd, Tahun, Sesudah) : Kunci, $"{Kode} tersimpan: {PenyimpulReviu.Sebutan(jawaban.Status)}.", true);
            case HasilUbah.Ditolak d:
                ModelState.AddModelError(d.Bidang.Length > 0 ? $"Isian.{d.Bidang}" : "", d.Pesan);
                return await KetikAsync(batal);
            case HasilUbah.Bentrok:
                Bandingkan();
                return await KetikAsync(batal);
            default:
                return NotFound();
        }
    }

    /// <summary>Keeps what the office answers.</summary>
    public async Task<IActionResult> OnPostTanggapiAsync(CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Keadaan is not { } k || !Menanggapi)
        {
            return NotFound();
        }

        switch (await Alat.Reviu.TanggapiAsync(k, Kode, Tanggapan ?? "", Revisi, batal))
        {
            case HasilUbah.Tersimpan:
                await draf.BuangAsync(Kunci, batal);
                return Kabar(Kunci, $"Tanggapan atas {Kode} tersimpan.", true);
            case HasilUbah.Ditolak d:
                ModelState.AddModelError(nameof(Tanggapan), d.Pesan);
                break;
            case HasilUbah.Bentrok:
                Beda = [("Tanggapan", Jawaban.Tanggapan, Tanggapan)];
                Segarkan(PihakKertas.Kantor);
                break;
            default:
                return NotFound();
        }

        Isian = IsianPernyataan.Dari(Jawaban);
        return await KetikAsync(batal);
    }

    /// <summary>Attaches evidence.</summary>
    public async Task<IActionResult> OnPostLampirkanAsync(string? keterangan, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Keadaan is not { } k || !Melampirkan)
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

        var baru = new LampiranBaru(Berkas.FileName, data) { Dokumen = KertasKerjaStore.TempatLampiran(k.Kertas.Id, Kode), Keterangan = keterangan ?? "" };
        return await Alat.Lampiran.TambahAsync(Konteks.Pelaku, Pd, baru, batal) switch
        {
            HasilLampiran.Tersimpan t => Kabar(Kunci, $"{t.Lampiran.Nama} terlampir.", true),
            HasilLampiran.Ditolak d => Kabar(Kunci, d.Pesan, false),
            _ => NotFound(),
        };
    }

    /// <summary>Takes a file of one's own out of view.</summary>
    public async Task<IActionResult> OnPostHapusBuktiAsync(string? lampiran, string? alasan, CancellationToken batal)
    {
        if (!await MuatAsync(batal) || Bukti.FirstOrDefault(b => b.Id == lampiran) is not { } l || !Menghapus(l))
        {
            return NotFound();
        }

        var hasil = await Alat.Lampiran.HapusAsync(Konteks.Pelaku, Pd, l.Id, alasan ?? "", batal);
        return Kabar(Kunci, hasil.Pesan, hasil.Berhasil);
    }

    /// <summary>A file of the evidence.</summary>
    public async Task<IActionResult> OnGetBuktiAsync(string? lampiran, CancellationToken batal) =>
        await BukaAsync(batal) && Keadaan is { } k && await Alat.Lampiran.CariAsync(Konteks.Pemda, Pd, lampiran ?? "", batal) is { } l
            && l.Dokumen == KertasKerjaStore.TempatLampiran(k.Kertas.Id, Kode)
            ? File(await Alat.Lampiran.BacaAsync(l, batal), "application/octet-stream", l.Nama) : NotFound();

    // a proposal becomes words in the form, and is kept only when a person has read them
    private async Task<PageResult> PakaiAsync(UsulanMesin u, CancellationToken batal)
    {
        Isian.Status = PengusulReviu.Status(u.Ketetapan) ?? Isian.Status;
        foreach (var a in u.Alasan.Where(a => !a.Mendukung))
        {
            Isian.Tambah(a.Uraian);
        }

        if (string.IsNullOrWhiteSpace(Isian.Bukti))
        {
            Isian.Bukti = string.Join('\n', u.Alasan.Where(a => a.Mendukung).Select(a => a.Uraian));
        }

        Lupakan();
        return await KetikAsync(batal);
    }

    private void AmbilTemuan(string pesan)
    {
        if (!(Bahan?.Bahan.Laporan?.Temuan ?? []).Any(t => t.Pesan == pesan))
        {
            ModelState.AddModelError("", "Temuan itu tidak ada lagi pada naskah yang sekarang. Daftarnya sudah diperbarui.");
            return;
        }

        Isian.Tambah(pesan);
        Isian.Temuan.Add(pesan);
        Isian.Status = Isian.Status is StatusPernyataan.DenganCatatan or StatusPernyataan.TidakTerpenuhi ? Isian.Status : StatusPernyataan.DenganCatatan;
        Lupakan();
    }

    private void Bandingkan()
    {
        var j = Jawaban;
        Beda =
        [
            ("Status", PenyimpulReviu.Sebutan(j.Status), PenyimpulReviu.Sebutan(Isian.Status)), ("Kondisi", j.Kondisi, Isian.Kondisi), ("Sebab", j.Sebab, Isian.Sebab),
            ("Bukti sebab", j.BuktiSebab, Isian.BuktiSebab), ("Akibat", j.Akibat, Isian.Akibat), ("Rekomendasi", j.Rekomendasi, Isian.Rekomendasi), ("Bukti", j.Bukti, Isian.Bukti),
        ];
        Segarkan(PihakKertas.Apip);
    }

    // who saves once more after he saw both means it
    private void Segarkan(PihakKertas pihak)
    {
        ModelState.Remove(nameof(Revisi));
        Revisi = Keadaan?.Revisi(Kode, pihak) ?? 0;
    }

    // what the page has filled in is shown, and not what was sent
    private void Lupakan()
    {
        foreach (var nama in new[] { nameof(Isian.Status), nameof(Isian.Kondisi), nameof(Isian.Bukti), nameof(Isian.Temuan) })
        {
            ModelState.Remove($"Isian.{nama}");
        }
    }

    private async Task<PageResult> KetikAsync(CancellationToken batal)
    {
        Belum = true;
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        return Page();
    }
}
