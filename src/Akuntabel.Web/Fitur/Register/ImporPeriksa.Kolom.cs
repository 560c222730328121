using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Register;

/// <content>Which column is which field, and fields that are made of columns.</content>
public partial class ImporPeriksaModel
{
    private const string BidangBaru = "+";

    /// <summary>Whether the user may make fields of columns.</summary>
    public bool BolehBidangBaru => Boleh(Keamanan.Hak.Atas<DefinisiModel>(nameof(OnPostAsync)));

    /// <summary>What a column can be taken for.</summary>
    public IEnumerable<SelectListItem> PilihanKolom(KolomLembarRegister k)
    {
        ArgumentNullException.ThrowIfNull(k);
        yield return new SelectListItem("(jangan dipakai)", "");
        foreach (var b in Definisi.Bidang.Where(b => b.Jenis != JenisIsian.Terhitung))
        {
            yield return new SelectListItem(b.Nama, b.Kode);
        }

        if (Definisi.Keadaan.Count > 0)
        {
            yield return new SelectListItem("Keadaan baris", PembacaLembarRegister.Keadaan);
        }

        if (BolehBidangBaru && k.BidangBaru is { } baru)
        {
            yield return new SelectListItem($"Bidang baru: {baru.Nama}", BidangBaru);
        }
    }

    /// <summary>Decides which column is which field.</summary>
    public async Task<IActionResult> OnPostPetakanAsync(string? lembar, CancellationToken batal)
    {
        if (await MuatAsync(batal) is { } keluar)
        {
            return keluar;
        }

        if (Lembar.FirstOrDefault(l => l.Nama == lembar) is { } lain && lain != Dibaca)
        {
            return await UbahAsync(Kepala with { Lembar = lain.Nama, Padanan = null, Betul = new Dictionary<string, string>() }, batal);
        }

        var (padanan, tambahan) = (new Dictionary<int, string>(), new List<BidangRegister>());
        foreach (var k in Dibaca.Kolom)
        {
            var pilih = Request.Form[$"kolom.{k.Nomor}"].ToString();
            if (pilih == BidangBaru && BolehBidangBaru && k.BidangBaru is { } baru)
            {
                var unik = baru with { Kode = IsianDefinisi.Unik(baru.Kode, "bidang", [.. Definisi.Bidang.Concat(tambahan).Select(b => b.Kode)]), DiDaftar = true };
                tambahan.Add(unik);
                padanan[k.Nomor] = unik.Kode;
            }
            else if (PilihanKolom(k).Any(p => p.Value == pilih && pilih.Length > 0))
            {
                padanan[k.Nomor] = pilih;
            }
        }

        if (Keberatan(padanan) is { } salah)
        {
            Kepala = Kepala with { Padanan = padanan };
            Hasil = null;
            ModelState.AddModelError("", salah);
            return Page();
        }

        if (tambahan.Count > 0 && await TambahBidangAsync(tambahan, batal) is { } gagal)
        {
            ModelState.AddModelError("", gagal);
            return Page();
        }

        return await UbahAsync(Kepala with { Lembar = Dibaca.Nama, Padanan = padanan }, batal);
    }

    /// <summary>Goes back to the columns.</summary>
    public async Task<IActionResult> OnPostUlangAsync(CancellationToken batal) =>
        await MuatAsync(batal) ?? await UbahAsync(Kepala with { Padanan = null }, batal);

    private string? Keberatan(Dictionary<int, string> padanan) =>
        !padanan.ContainsValue(Definisi.Bidang[0].Kode) ? $"Pilih kolom mana yang berisi {Definisi.Bidang[0].Nama}."
        : padanan.Values.GroupBy(p => p, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } ganda
            ? $"{Definisi.Cari(ganda.Key)?.Nama ?? "Keadaan"} dipilih untuk dua kolom. Pilih satu saja." : null;

    private async Task<string?> TambahBidangAsync(List<BidangRegister> tambahan, CancellationToken batal)
    {
        var baru = Definisi with { Bidang = [.. Definisi.Bidang, .. tambahan] };
        if (PemeriksaDefinisi.Periksa(baru) is [var galat, ..])
        {
            return $"{galat.Tempat}: {galat.Pesan}";
        }

        if (await Register.KeberatanSegelAsync(Pd, Dikenal, baru, batal) is { } segel)
        {
            return segel;
        }

        var hasil = await definisi.SimpanAsync(Konteks.Pelaku, Kunci, Dikenal.Tersimpan.Versi, baru.Nama, TulisanDefinisi.Tulis(baru),
            $"Bidang dari lembar {Kepala.Nama}: {string.Join(", ", tambahan.Select(b => b.Nama))}", batal);
        return hasil switch
        {
            HasilDefinisi.Tersimpan => null,
            HasilDefinisi.Ditolak d => d.Pesan,
            _ => "Register ini baru saja diubah orang lain. Periksa kolomnya sekali lagi, lalu ulangi.",
        };
    }
}
