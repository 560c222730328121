using System.Text;

namespace Akuntabel.Dokumen.Pembacaan.Docx;

/// <summary>The fields that are open: their results are text, their instructions are not.</summary>
internal sealed class MedanDokumen
{
    private const int Terdalam = 100;
    private const int PerintahTerpanjang = 20;
    private readonly List<Medan> _medan = [];

    private sealed class Medan
    {
        public StringBuilder Perintah { get; } = new();

        public bool Hasil { get; set; }

        public bool DaftarIsi { get; set; }
    }

    /// <summary>Whether text that comes now is an instruction.</summary>
    public bool DalamPerintah => _medan.Exists(m => !m.Hasil);

    /// <summary>Whether text that comes now belongs to a table of contents.</summary>
    public bool DalamDaftarIsi => _medan.Exists(m => m.DaftarIsi);

    /// <summary>Takes a w:fldChar.</summary>
    public void Tanda(string? jenis)
    {
        switch (jenis)
        {
            case "begin" when _medan.Count < Terdalam:
                _medan.Add(new Medan());
                break;
            case "separate" when _medan.Count > 0:
                var m = _medan[^1];
                m.Hasil = true;
                m.DaftarIsi = AdalahDaftarIsi(m.Perintah.ToString());
                break;
            case "end" when _medan.Count > 0:
                _medan.RemoveAt(_medan.Count - 1);
                break;
        }
    }

    /// <summary>Takes a piece of an instruction.</summary>
    public void Perintah(string teks)
    {
        if (_medan.Count > 0 && _medan[^1].Perintah.Length < PerintahTerpanjang)
        {
            _medan[^1].Perintah.Append(teks.TrimStart());
        }
    }

    /// <summary>A paragraph ends: an instruction that was not ended by now never will be.</summary>
    public void AkhirParagraf() => _medan.RemoveAll(m => !m.Hasil);

    /// <summary>A heading: a table of contents that was not ended by now never will be.</summary>
    public void Judul() => _medan.RemoveAll(m => m.DaftarIsi);

    /// <summary>Whether an instruction asks for a table of contents.</summary>
    public static bool AdalahDaftarIsi(string perintah) =>
        perintah.TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
}
