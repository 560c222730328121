using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Register;

/// <content>Cells that cannot be read are mended in place, or their row is left out.</content>
public partial class ImporPeriksaModel
{
    private const string Tinggal = "tinggal";

    /// <summary>Takes corrected cells, and rows to be left out.</summary>
    public async Task<IActionResult> OnPostBetulkanAsync(CancellationToken batal) => await MuatAsync(batal) ?? await UbahAsync(Kepala with { Betul = Betulan() }, batal);

    private Dictionary<string, string> Betulan()
    {
        var betul = new Dictionary<string, string>(Kepala.Betul, StringComparer.Ordinal);
        foreach (var g in Hasil?.Galat ?? [])
        {
            if (Request.Form[$"tinggal.{g.Baris}"].ToString().StartsWith("true", StringComparison.Ordinal))
            {
                betul[$"{g.Baris}"] = Tinggal;
            }
            else if (Request.Form.TryGetValue($"betul.{g.Baris}.{g.Bidang}", out var isi))
            {
                betul[$"{g.Baris}.{g.Bidang}"] = isi.ToString();
            }
        }

        return betul;
    }
}
