using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.FormulirDokumen;

/// <summary>Finds the cells of a table in a file of one figure in each row; where the file has no row yet, the cell makes it.</summary>
internal sealed class PembuatSel
{
    private readonly DaftarTerisi _daftar;
    private readonly Dictionary<string, ButirTerisi> _ada;
    private readonly Dictionary<string, string> _baru = new(StringComparer.OrdinalIgnoreCase);
    private int _nomor;

    /// <summary>Takes up the rows of a file; its identifying fields tell them apart.</summary>
    public PembuatSel(DaftarTerisi daftar)
    {
        _daftar = daftar;
        _ada = daftar.Butir.DistinctBy(b => Kunci(k => b[k]), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(b => Kunci(k => b[k]), StringComparer.OrdinalIgnoreCase);
        _nomor = daftar.Butir.Where(b => b.Baru).Select(b => int.TryParse(b.Id[1..], out var n) ? n : 0).DefaultIfEmpty(0).Max();
    }

    /// <summary>A cell.</summary>
    /// <param name="tetap">What identifies its row.</param>
    /// <param name="nilai">The field that it holds.</param>
    /// <param name="syarat">Fields of which one must be filled in for a new row to be made.</param>
    /// <param name="tambahan">Other fields that a new row gets.</param>
    public SelSilang Sel(IReadOnlyList<(string Kunci, string Isi)> tetap, string nilai, IReadOnlyList<string> syarat,
        params IReadOnlyList<(string Kunci, string Isi)> tambahan)
    {
        var kunci = Kunci(k => tetap.FirstOrDefault(t => t.Kunci == k).Isi ?? "");
        if (_ada.TryGetValue(kunci, out var ada) && ada.Bidang.FirstOrDefault(b => b.Uraian.Kunci == nilai) is { } bidang)
        {
            return new SelSilang(KirimanFormulir.Bidang + bidang.Alamat, bidang.Teks, bidang.Galat, []);
        }

        // cells of one new row send what identifies it once
        var pertama = !_baru.TryGetValue(kunci, out var alamat);
        alamat ??= _baru[kunci] = $"{_daftar.Alamat}[+{++_nomor}]";
        return new SelSilang($"{KirimanFormulir.Bidang}{alamat}.{nilai}", "", null, !pertama ? []
            : [KirimanFormulir.BarisBaru(alamat, syarat, [.. tetap.Concat(tambahan).Where(t => t.Isi.Length > 0)])]);
    }

    private string Kunci(Func<string, string> isi) => string.Join('\n', _daftar.Uraian.Pengenal.Select(isi));
}
