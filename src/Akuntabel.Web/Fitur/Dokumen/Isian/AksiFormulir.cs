using Akuntabel.Core.Perencanaan.Rumusan;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>Does what a button of a form says to what is sent.</summary>
/// <param name="kiriman">What is sent.</param>
/// <param name="isi">What the form holds with it; <c>null</c>: it cannot be understood.</param>
internal sealed class AksiFormulir(KirimanFormulir kiriman, Func<ButirTerisi?> isi)
{
    /// <summary>Does it; whether the button belongs to a list, whose change may be saved at once.</summary>
    /// <param name="aksi">Name and address: "tambah:", "hapus:", "naik:", "turun:", "kalimat:".</param>
    public bool Lakukan(string? aksi)
    {
        if (aksi?.Split(':', 2) is not [var apa, var alamat] || (alamat.Length == 0 && apa != "tambah"))
        {
            return false;
        }

        Ubah(apa, alamat);
        return true;
    }

    /// <summary>Address of the list in which something is done.</summary>
    /// <param name="aksi">Name and address.</param>
    public static string Daftar(string? aksi) => Pecah((aksi ?? "").Split(':', 2)[^1]).Daftar;

    private static (string Daftar, string Id) Pecah(string alamat)
    {
        var kurung = alamat.LastIndexOf('[');
        return kurung >= 0 && alamat.EndsWith(']') ? (alamat[..kurung], alamat[(kurung + 1)..^1]) : (alamat, "");
    }

    private void Ubah(string apa, string alamat)
    {
        var (daftar, id) = Pecah(alamat);
        switch (apa)
        {
            case "tambah":
                kiriman.Tambah(alamat);
                break;
            case "hapus":
                Serahkan(isi()?.CariDaftar(daftar)?.Butir ?? [], alamat);
                kiriman.Buang(alamat);
                break;
            case "kalimat" when isi()?.Jalan(alamat) is [.., var lembar]
                && RumusFormulir.Dari(lembar.Butir)?.Baca() is { Ekspresi: not null } rumus:
                kiriman.Isi($"{alamat}.{RumusFormulir.Kalimat}", KalimatRumus.Tulis(rumus));
                break;
            case "naik" or "turun" when isi()?.CariDaftar(daftar) is { } d:
                kiriman.Geser(daftar, [.. d.Butir.Select(b => b.Id)], id, apa == "naik" ? -1 : 1);
                break;
        }
    }

    // those that promise to a position that goes promise to its superior
    private void Serahkan(IReadOnlyList<ButirTerisi> semua, string alamat)
    {
        if (semua.FirstOrDefault(b => b.Alamat == alamat) is not { } pergi || pergi["kode"].Length == 0)
        {
            return;
        }

        foreach (var b in semua.Where(b => b["atasan"] == pergi["kode"]))
        {
            kiriman.Isi(b.Alamat + ".atasan", pergi["atasan"]);
        }
    }
}
