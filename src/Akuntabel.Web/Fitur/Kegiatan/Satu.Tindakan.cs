using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.LembarAnggaran;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Fitur.Kegiatan;

/// <summary>What is done with an activity: saved, taken out.</summary>
public partial class SatuModel
{
    /// <summary>Name of the field of a file with names.</summary>
    public const string BerkasNama = "daftar-nama";

    /// <summary>Saves it, or takes it out.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal) || Keadaan.Versi is not { } versi)
        {
            return NotFound();
        }

        var dasar = await penyimpan.DasarAsync(versi, Keadaan.Isi, Sesi.Dasar, batal) ?? Keadaan.Isi;
        var kiriman = new KirimanFormulir(Request.Form.Select(f =>
            KeyValuePair.Create(f.Key, string.Join('\n', f.Value.Where(v => !string.IsNullOrEmpty(v))))));
        if (Tertutup.Length > 0)
        {
            ModelState.AddModelError("", $"Belum ada yang disimpan. {Tertutup}");
            return await UlangiAsync(kiriman, dasar, batal);
        }

        if (Sesi.Aksi == "hapus" && !BelumTercatat)
        {
            kiriman = KirimanFormulir.Kosong;
            kiriman.Buang(Butir);
            return await SimpanAsync(kiriman, dasar, $"Kegiatan {Semua.FirstOrDefault(k => $"{k.Ke}" == Ke)?.Judul} dihapus.", batal);
        }

        await NamaAsync(kiriman, batal);
        Lengkapi(kiriman, dasar);
        Periksa(kiriman, dasar);
        if (!ModelState.IsValid || Kegiatan is not { } kegiatan)
        {
            return await UlangiAsync(kiriman, dasar, batal);
        }

        var (isi, galat) = await bukti.SimpanAsync(Pd, versi, kegiatan.Isi["bukti"], Request.Form, batal);
        if (isi != kegiatan.Isi["bukti"])
        {
            kiriman.Isi($"{Butir}.bukti", isi);
        }

        foreach (var pesan in galat)
        {
            ModelState.AddModelError(BuktiKegiatan.Berkas, pesan);
        }

        foreach (var pesan in await foto.SimpanAsync(Pd, versi, kegiatan, [.. Semua.Where(k => $"{k.Ke}" == Ke)
            .SelectMany(k => k.Foto).Select(f => f["berkas"])], kiriman, Request.Form, batal))
        {
            ModelState.AddModelError(FotoKegiatan.Berkas, pesan);
        }

        return ModelState.IsValid ? await SimpanAsync(kiriman, dasar,
            string.Join(' ', kegiatan.Beda.Prepend($"{kegiatan.Judul} tersimpan.")), batal) : await UlangiAsync(kiriman, dasar, batal);
    }

    private async Task<IActionResult> SimpanAsync(KirimanFormulir kiriman, KumpulanBerkas dasar, string kabar, CancellationToken batal)
    {
        var versi = Keadaan.Versi ?? throw new InvalidOperationException();
        KumpulanBerkas Ubah(KumpulanBerkas b) => BukuKegiatan.Buka(b, Keadaan.Semua) is { } f
            ? b.Dengan(BukuKegiatan.Jalur, _sekitar.Terapkan(f, kiriman).Berkas) : b;
        switch (await penyimpan.SimpanAsync(Konteks.Pelaku, versi.Kunci, Sesi.Dasar, new Suntingan(Ubah),
            Sesi.Pilihan(Request.Form, BukuKegiatan.Jalur), "", batal))
        {
            case HasilPenyimpanan.Tersimpan t:
                await draf.BuangAsync(Kunci, batal);
                this.Pesan(kabar + (t.DigabungDengan is null ? ""
                    : $" Perubahan {t.DigabungDengan} yang disimpan lebih dahulu ikut di dalamnya."));
                return LocalRedirect(Alamat.Kegiatan.Daftar(Pd, Tahun));
            case HasilPenyimpanan.Bentrokan b:
                Sesi.Bentrokan = b.Isi;
                break;
            case HasilPenyimpanan.Ditolak d:
                ModelState.AddModelError("", d.Pesan);
                break;
        }

        return await UlangiAsync(kiriman, dasar, batal);
    }

    // not saved: the words stay here, and on the server too should this page be closed
    private async Task<PageResult> UlangiAsync(KirimanFormulir kiriman, KumpulanBerkas dasar, CancellationToken batal)
    {
        await draf.SimpanAsync(Kunci, Request.Form, batal);
        Sesi.Belum = true;
        _ = Tampilkan(kiriman, dasar);
        return await LengkapAsync(batal);
    }

    // a list of those who came, as a file: the names are what is kept
    private async Task NamaAsync(KirimanFormulir kiriman, CancellationToken batal)
    {
        if (Request.Form.Files.GetFile(BerkasNama) is not { Length: > 0 } f)
        {
            return;
        }

        var data = new byte[f.Length];
        await using var aliran = f.OpenReadStream();
        await aliran.ReadExactlyAsync(data, batal);
        var tempat = $"{Butir}.nama-peserta";
        if (DaftarNama.Baca(data) is { } nama)
        {
            // who is typed and listed is one
            kiriman.Isi(tempat, string.Join('\n', (kiriman.Teks(tempat) ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries
                | StringSplitOptions.TrimEntries).Union(nama)));
        }
        else
        {
            ModelState.AddModelError(BerkasNama, $"Tidak ada nama yang terbaca di {f.FileName}. Pakai XLSX atau CSV "
                + "dengan judul kolom Nama, atau tempel namanya, satu tiap baris.");
        }
    }

    // a group without words is none; the groups say how many came where nobody else does
    private void Lengkapi(KirimanFormulir kiriman, KumpulanBerkas dasar)
    {
        _ = Tampilkan(kiriman, dasar);
        foreach (var k in (Kegiatan?.Kelompok ?? []).Where(k => !k.Baru && k["unsur"].Length + k["banyak"].Length == 0))
        {
            kiriman.Buang(k.Alamat);
        }

        if (Kegiatan is { JumlahKelompok: { } jumlah } kegiatan && kegiatan.Isi["peserta"].Length == 0)
        {
            kiriman.Isi($"{Butir}.peserta", AngkaIndonesia.Cetak(jumlah, 0));
        }
    }

    private void Periksa(KirimanFormulir kiriman, KumpulanBerkas dasar)
    {
        foreach (var (alamat, pesan) in Tampilkan(kiriman, dasar)?.Galat ?? new Dictionary<string, string>())
        {
            ModelState.AddModelError(KirimanFormulir.Bidang + alamat, pesan);
        }

        if (Kegiatan is not { } k)
        {
            return;
        }

        void Galat(string kunci, string pesan) => ModelState.AddModelError($"{KirimanFormulir.Bidang}{Butir}.{kunci}", pesan);
        if (k.Isi["judul"].Length == 0)
        {
            Galat("judul", "Judul kegiatan belum diisi. Isi dahulu, lalu simpan.");
        }

        if (k.Hari("mulai") is { } mulai && mulai.Year != Tahun)
        {
            Galat("mulai", $"Tanggal mulai di luar tahun {Tahun}. Perbaiki tahunnya, atau catat di kegiatan tahun {mulai.Year}.");
        }

        if (k.Hari("mulai") is { } awal && k.Hari("selesai") is { } selesai && selesai < awal)
        {
            Galat("selesai", "Tanggal selesai mendahului tanggal mulai. Perbaiki salah satunya.");
        }

        if (k.Isi["dihitung"] is "ya" or "kegiatan" && k.Isi["indikator"].Length == 0)
        {
            Galat("indikator", "Pilih indikator yang menghitungnya, atau kosongkan Yang dihitung.");
        }

        Serupa = Berbeda ? null : Semua.FirstOrDefault(lain => k.Serupa(lain));
        if (Serupa is not null && (BelumTercatat || Semua.FirstOrDefault(s => $"{s.Ke}" == Ke)?.Serupa(Serupa) != true))
        {
            Galat("judul", $"Sudah ada kegiatan dengan judul dan waktu yang sama ({Serupa.Waktu}). Satu kegiatan dicatat satu kali; "
                + "bila memang dua kegiatan, centang pernyataan di bawah judul, lalu simpan lagi.");
        }
        else
        {
            Serupa = null;
        }
    }
}
