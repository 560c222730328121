using Microsoft.AspNetCore.Http;

namespace Akuntabel.Web.Komponen.Bidang;

/// <summary>The fields that a page has shown, in their order: what the summary of refused input calls them and links to.</summary>
internal sealed class LabelBidang
{
    private readonly List<(string Nama, string Id, string Label)> _daftar = [];

    public static LabelBidang Milik(HttpContext konteks)
    {
        if (konteks.Items[typeof(LabelBidang)] is not LabelBidang ada)
        {
            konteks.Items[typeof(LabelBidang)] = ada = new LabelBidang();
        }

        return ada;
    }

    public void Catat(string nama, string id, string label) => _daftar.Add((nama, id, label));

    /// <summary>Position of a field; what is said of the whole form comes first.</summary>
    public int Urutan(string nama) => _daftar.FindIndex(b => b.Nama == nama);

    public (string Id, string Label)? Cari(string nama) => Urutan(nama) is var i and >= 0 ? (_daftar[i].Id, _daftar[i].Label) : null;
}
